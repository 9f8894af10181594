// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.events;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.review.model.CategoryOfMission;
import io.kogge.mission.review.model.Days;
import io.kogge.mission.review.model.Months;
import io.kogge.mission.review.view.HappeningView;
import io.kogge.schemas.mission.MissionState;
import io.kogge.schemas.mission.MissionSummary;
import io.kogge.schemas.mission.Stop;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the review has of a mission. It counts on the day on which it begins, so a journey over New Year counts once. */
record MissionHappening(CategoryOfMission rule, String home) {

    HappeningView of(MissionSummary mission) {
        List<Stop> stops = mission.getStops();
        LocalDate first = LocalDateTime.parse(stops.get(0).getFrom()).toLocalDate();
        LocalDate last =
                LocalDateTime.parse(stops.get(stops.size() - 1).getTo()).toLocalDate();
        CategoryOfMission.Counted counted =
                rule.of(mission.getDirection().name(), mission.getKind().name());
        return new HappeningView(
                mission.getMissionId(),
                "MISSION",
                Named.texts(mission.getTitles()),
                KnownDate.days(first, last.isBefore(first) ? first : last).toString(),
                Days.of(first),
                Days.of(first),
                mission.getState() == MissionState.CANCELLED
                        ? ""
                        : Months.of(first, first).toString(),
                counted.category().name(),
                counted.alsoShownAs().stream().map(Enum::name).toList(),
                Named.countries(
                        home,
                        Stream.concat(
                                stops.stream().map(Stop::getCountry),
                                mission.getPartners().stream()
                                        .map(partner -> partner.getCountry())
                                        .filter(Objects::nonNull))),
                stops.stream().map(Stop::getCity).distinct().toList(),
                Named.themes(mission.getThemes()),
                Named.distinct(mission.getPartners().stream()
                        .map(partner ->
                                Named.partner(partner.getPartnerId(), partner.getName(), partner.getCountry()))),
                mission.getDirection().name(),
                Objects.requireNonNullElse(mission.getPolicyLine(), ""),
                mission.getFormat().name(),
                mission.getState() == MissionState.ANNOUNCED);
    }
}
