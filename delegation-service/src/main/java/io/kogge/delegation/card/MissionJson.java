// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.card;

import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.missions.model.Direction;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.MissionFormat;
import io.kogge.delegation.missions.model.MissionKind;
import io.kogge.delegation.missions.model.MissionPartner;
import io.kogge.delegation.missions.model.MissionProfile;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.missions.model.Stop;
import io.kogge.delegation.missions.model.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A public mission as the API answers it. */
public record MissionJson(
        String id,
        MissionState state,
        RegistrationWindow registrationState,
        Direction direction,
        MissionKind kind,
        MissionFormat format,
        List<PartnerJson> partners,
        List<ThemeJson> themes,
        Map<String, String> titles,
        Map<String, String> summaries,
        List<StopJson> stops,
        int capacity,
        WindowJson registration,
        Instant promotionUntil,
        Instant startsAt,
        Instant endsAt,
        boolean asksPassportName,
        PlacesJson places) {

    /** With whom it is undertaken; a country of a city alone. */
    public record PartnerJson(
            MissionPartner.Kind kind, String name, @Nullable String country, boolean leads) {
        static PartnerJson of(MissionPartner partner) {
            return new PartnerJson(partner.kind(), partner.name(), partner.country(), partner.leads());
        }
    }

    /** What it is about. */
    public record ThemeJson(String id, Map<String, String> names) {
        static ThemeJson of(Theme theme) {
            return new ThemeJson(theme.id(), theme.names().byLanguage());
        }
    }

    /** A stop, in local times. */
    public record StopJson(String city, String country, String zone, String from, String to) {
        static StopJson of(Stop stop) {
            return new StopJson(
                    stop.city(),
                    stop.country(),
                    stop.zone().getId(),
                    stop.from().toString(),
                    stop.to().toString());
        }
    }

    /** When registration is open. */
    public record WindowJson(Instant opensAt, Instant closesAt) {}

    /** The balance of the places; how many wait only for whom it is meant. */
    public record PlacesJson(
            int capacity, int accepted, @Nullable Integer waiting, int free) {
        static PlacesJson of(Places places, boolean tellsWaiting) {
            return new PlacesJson(
                    places.capacity(), places.taken(), tellsWaiting ? places.waiting() : null, places.free());
        }
    }

    static MissionJson of(Mission mission, PlacesJson places, Instant now) {
        MissionProfile profile = mission.profile();
        return new MissionJson(
                mission.id(),
                mission.state(),
                mission.registrationAt(now),
                profile.direction(),
                profile.kind(),
                profile.format(),
                profile.partners().stream().map(PartnerJson::of).toList(),
                profile.themes().stream().map(ThemeJson::of).toList(),
                mission.titles().byLanguage(),
                mission.summaries().byLanguage(),
                mission.stops().stream().map(StopJson::of).toList(),
                mission.capacity(),
                new WindowJson(mission.registrationOpensAt(), mission.registrationClosesAt()),
                mission.promotionUntil(),
                mission.startsAt(),
                mission.endsAt(),
                mission.asksPassportName(),
                places);
    }
}
