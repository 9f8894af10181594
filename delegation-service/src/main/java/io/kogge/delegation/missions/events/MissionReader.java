// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.events;

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
import io.kogge.kernel.text.Texts;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionSummary;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads missions from their events. A state that this build does not know is refused, so that the event is set aside
 * where operators see it: no place is given on a guess. What sort of mission it is may be unknown: it is shown without.
 */
public final class MissionReader {
    private MissionReader() {}

    /** The mission after the event of this sequence, which was written then; null where it never was. */
    public static Mission read(MissionSummary summary, long sequence, @Nullable Instant written) {
        return new Mission(
                summary.getMissionId(),
                sequence,
                MissionState.valueOf(summary.getState().name()),
                RegistrationWindow.valueOf(summary.getRegistration().name()),
                profile(summary),
                texts(summary.getTitles()),
                texts(summary.getSummaries()),
                summary.getStops().stream().map(MissionReader::stop).toList(),
                summary.getCapacity(),
                summary.getRegistrationOpensAt(),
                summary.getRegistrationClosesAt(),
                summary.getPromotionUntil(),
                summary.getStartsAt(),
                summary.getEndsAt(),
                Boolean.TRUE.equals(summary.getAsksPassportName()),
                written);
    }

    private static MissionProfile profile(MissionSummary summary) {
        return new MissionProfile(
                Direction.valueOf(summary.getDirection().name()),
                MissionKind.valueOf(summary.getKind().name()),
                MissionFormat.valueOf(summary.getFormat().name()),
                summary.getPartners().stream().map(MissionReader::partner).toList(),
                summary.getThemes().stream()
                        .map(theme -> new Theme(theme.getThemeId(), texts(theme.getNames())))
                        .toList());
    }

    private static MissionPartner partner(io.kogge.schemas.mission.Partner partner) {
        return new MissionPartner(
                MissionPartner.Kind.valueOf(partner.getKind().name()),
                partner.getName(),
                partner.getCountry(),
                partner.getLeads());
    }

    private static Texts texts(List<LocalizedText> texts) {
        return new Texts(texts.stream().collect(Collectors.toMap(LocalizedText::getLanguage, LocalizedText::getText)));
    }

    private static Stop stop(io.kogge.schemas.mission.Stop stop) {
        return new Stop(
                stop.getCity(),
                stop.getCountry(),
                ZoneId.of(stop.getZone()),
                LocalDateTime.parse(stop.getFrom()),
                LocalDateTime.parse(stop.getTo()));
    }
}
