// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.events;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.activities.model.CategoryRules;
import io.kogge.mission.activities.model.CountedMission;
import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.MissionFormat;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.review.model.Days;
import io.kogge.mission.review.model.Months;
import io.kogge.mission.review.view.CountedView;
import io.kogge.schemas.mission.MissionSummary;
import io.kogge.schemas.mission.Stop;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the review has of a mission. It counts on the day on which it begins, so a journey over New Year counts once. */
record MissionHappening(CategoryRules rules, String home) {

    CountedView of(MissionSummary mission) {
        List<Stop> stops = mission.getStops();
        LocalDate first = LocalDateTime.parse(stops.get(0).getFrom()).toLocalDate();
        LocalDate last =
                LocalDateTime.parse(stops.get(stops.size() - 1).getTo()).toLocalDate();
        Optional<CountedMission> counted = counted(mission);
        return new CountedView(
                mission.getMissionId(),
                "MISSION",
                Named.texts(mission.getTitles()),
                KnownDate.days(first, last.isBefore(first) ? first : last).toString(),
                Days.of(first),
                Days.of(first),
                counted.isEmpty() ? "" : Months.of(first, first).toString(),
                counted.map(how -> how.countsAs().name()).orElse(""),
                counted.stream()
                        .flatMap(how -> how.shownAs().stream().filter(category -> category != how.countsAs()))
                        .map(Enum::name)
                        .sorted()
                        .toList(),
                countries(mission),
                stops.stream().map(Stop::getCity).distinct().toList(),
                Named.themes(mission.getThemes()),
                Named.distinct(mission.getPartners().stream()
                        .map(partner ->
                                Named.partner(partner.getPartnerId(), partner.getName(), partner.getCountry()))),
                mission.getDirection().name(),
                Objects.requireNonNullElse(mission.getPolicyLine(), ""),
                mission.getFormat().name(),
                mission.getState() == io.kogge.schemas.mission.MissionState.ANNOUNCED);
    }

    private List<String> countries(MissionSummary mission) {
        return Named.countries(
                home,
                Stream.concat(
                        mission.getStops().stream().map(Stop::getCountry),
                        mission.getPartners().stream()
                                .map(partner -> partner.getCountry())
                                .filter(Objects::nonNull)));
    }

    /** Empty where it does not count: it was cancelled, or a later build tells of it in words that this one does not know. */
    private Optional<CountedMission> counted(MissionSummary mission) {
        return named(Direction.values(), mission.getDirection())
                .flatMap(direction -> named(MissionKind.values(), mission.getKind())
                        .flatMap(kind -> named(MissionState.values(), mission.getState())
                                .flatMap(state -> rules.count(
                                        direction,
                                        kind,
                                        named(MissionFormat.values(), mission.getFormat())
                                                .orElse(MissionFormat.ON_SITE),
                                        state))));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, Enum<?> other) {
        return Stream.of(constants)
                .filter(constant -> constant.name().equals(other.name()))
                .findFirst();
    }
}
