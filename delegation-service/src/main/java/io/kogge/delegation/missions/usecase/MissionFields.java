// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.usecase;

import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.missions.model.Stop;
import io.kogge.kernel.text.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of the view of missions, both ways, so that who keeps it and who reads it agree. */
public final class MissionFields {
    private MissionFields() {}

    /** The fields of this mission. */
    public static Map<String, @Nullable Object> of(Mission mission) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("mission", mission.id());
        fields.put("sequence", mission.sequence());
        fields.put("state", mission.state().name());
        fields.put("registration", mission.registration().name());
        fields.put("titles", mission.titles().byLanguage());
        fields.put("summaries", mission.summaries().byLanguage());
        fields.put("stops", mission.stops().stream().map(MissionFields::of).toList());
        fields.put("capacity", mission.capacity());
        fields.put("registrationOpensAt", mission.registrationOpensAt());
        fields.put("registrationClosesAt", mission.registrationClosesAt());
        fields.put("promotionUntil", mission.promotionUntil());
        fields.put("startsAt", mission.startsAt());
        fields.put("endsAt", mission.endsAt());
        return fields;
    }

    /** The mission of these fields, as the database gives them back. */
    public static Mission read(Map<String, ?> fields) {
        return new Mission(
                text(fields, "mission"),
                ((Number) value(fields, "sequence")).longValue(),
                MissionState.valueOf(text(fields, "state")),
                RegistrationWindow.valueOf(text(fields, "registration")),
                texts(fields, "titles"),
                texts(fields, "summaries"),
                ((List<?>) value(fields, "stops"))
                        .stream().map(MissionFields::stop).toList(),
                ((Number) value(fields, "capacity")).intValue(),
                instant(fields, "registrationOpensAt"),
                instant(fields, "registrationClosesAt"),
                instant(fields, "promotionUntil"),
                instant(fields, "startsAt"),
                instant(fields, "endsAt"));
    }

    private static Map<String, Object> of(Stop stop) {
        return Map.of(
                "city", stop.city(),
                "country", stop.country(),
                "zone", stop.zone().getId(),
                "from", stop.from().toString(),
                "to", stop.to().toString());
    }

    private static Stop stop(Object stored) {
        Map<String, ?> stop = map(stored);
        return new Stop(
                text(stop, "city"),
                text(stop, "country"),
                ZoneId.of(text(stop, "zone")),
                LocalDateTime.parse(text(stop, "from")),
                LocalDateTime.parse(text(stop, "to")));
    }

    private static Texts texts(Map<String, ?> fields, String name) {
        Map<String, String> texts = new HashMap<>();
        map(value(fields, name)).forEach((language, text) -> texts.put(language, text.toString()));
        return new Texts(texts);
    }

    private static Instant instant(Map<String, ?> fields, String name) {
        Object value = value(fields, name);
        return value instanceof Date date ? date.toInstant() : (Instant) value;
    }

    private static String text(Map<String, ?> fields, String name) {
        return (String) value(fields, name);
    }

    private static Object value(Map<String, ?> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> map(Object value) {
        return (Map<String, ?>) value;
    }
}
