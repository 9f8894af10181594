// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.events;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.mission.outcomes.view.HeldMissionView;
import io.kogge.mission.outcomes.view.HeldMissionView.NamedPart;
import io.kogge.schemas.Topic;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionAnnounced;
import io.kogge.schemas.mission.MissionCancelled;
import io.kogge.schemas.mission.MissionChanged;
import io.kogge.schemas.mission.MissionCompleted;
import io.kogge.schemas.mission.MissionRescheduled;
import io.kogge.schemas.mission.MissionStarted;
import io.kogge.schemas.mission.MissionState;
import io.kogge.schemas.mission.MissionSummary;
import io.kogge.schemas.mission.Partner;
import io.kogge.schemas.mission.RegistrationClosed;
import io.kogge.schemas.mission.RegistrationOpened;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Keeps what results are grouped by. */
public final class HeldMissionProjection {
    private HeldMissionProjection() {}

    /** The projection. */
    public static Projection<HeldMissionView> make() {
        return Projections.into(HeldMissionView.VIEW)
                .on(Topic.MISSION_EVENTS)
                .when(MissionAnnounced.class, (event, e) -> view(e.getMission()))
                .when(MissionChanged.class, (event, e) -> view(e.getMission()))
                .when(MissionRescheduled.class, (event, e) -> view(e.getMission()))
                .when(MissionCancelled.class, (event, e) -> view(e.getMission()))
                .when(MissionStarted.class, (event, e) -> view(e.getMission()))
                .when(MissionCompleted.class, (event, e) -> view(e.getMission()))
                .when(RegistrationOpened.class, (event, e) -> view(e.getMission()))
                .when(RegistrationClosed.class, (event, e) -> view(e.getMission()))
                .build();
    }

    private static HeldMissionView view(MissionSummary mission) {
        LocalDate first =
                LocalDateTime.parse(mission.getStops().get(0).getFrom()).toLocalDate();
        return new HeldMissionView(
                mission.getMissionId(),
                mission.getState() == MissionState.STARTED || mission.getState() == MissionState.COMPLETED,
                texts(mission.getTitles()),
                first.toString(),
                first.getYear(),
                mission.getThemes().stream()
                        .map(theme -> new NamedPart(theme.getThemeId(), texts(theme.getNames())))
                        .toList(),
                mission.getPartners().stream()
                        .map(HeldMissionProjection::partner)
                        .toList());
    }

    /** One without an entry in the register is recognised by its name and country. */
    private static NamedPart partner(Partner partner) {
        String id = partner.getPartnerId();
        String unknown = "~" + partner.getName().toLowerCase(Locale.ROOT) + "~"
                + Objects.requireNonNullElse(partner.getCountry(), "");
        return new NamedPart(Objects.requireNonNullElse(id, unknown), Map.of("", partner.getName()));
    }

    private static Map<String, String> texts(List<LocalizedText> texts) {
        Map<String, String> byLanguage = new TreeMap<>();
        texts.forEach(text -> byLanguage.put(text.getLanguage(), text.getText()));
        return byLanguage;
    }
}
