// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.events;

import io.kogge.mission.review.model.Days;
import io.kogge.mission.review.model.Months;
import io.kogge.mission.review.view.CountedView;
import io.kogge.schemas.activity.ActivityCategory;
import io.kogge.schemas.activity.ActivityPlace;
import io.kogge.schemas.activity.ActivitySummary;
import io.kogge.schemas.partner.PartnerName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the review has of an activity. */
record ActivityHappening(String home) {

    CountedView of(ActivitySummary activity) {
        ActivityCategory category = activity.getCategory();
        return new CountedView(
                activity.getActivityId(),
                "ACTIVITY",
                Named.texts(activity.getTitles()),
                activity.getDate(),
                Days.of(activity.getFirstDay()),
                Days.of(activity.getLastDay()),
                // what is a mission, too, counts once: as that
                activity.getMissionId() == null
                        ? Months.of(activity.getFirstDay(), activity.getLastDay())
                                .toString()
                        : "",
                category == ActivityCategory.UNKNOWN ? "" : category.name(),
                List.of(),
                Named.countries(
                        home,
                        Stream.concat(
                                        activity.getPlaces().stream().map(ActivityPlace::getCountry),
                                        activity.getPartners().stream().map(PartnerName::getCountry))
                                .filter(Objects::nonNull)),
                activity.getPlaces().stream()
                        .map(ActivityPlace::getCity)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                Named.themes(activity.getThemes()),
                Named.distinct(activity.getPartners().stream()
                        .map(partner ->
                                Named.partner(partner.getPartnerId(), partner.getName(), partner.getCountry()))),
                direction(category),
                Objects.requireNonNullElse(activity.getPolicyLine(), ""),
                "",
                false);
    }

    /** Counts nowhere, and nothing of it is left but that there was something. */
    static CountedView removed(String id) {
        return new CountedView(
                id,
                CountedView.REMOVED,
                Map.of(),
                "",
                0,
                0,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                false);
    }

    private static String direction(ActivityCategory category) {
        return switch (category) {
            case AMBASSADOR_RECEIVED, DELEGATION_RECEIVED -> "INCOMING";
            case ACTIVITY_ABROAD, OFFICIAL_VISIT_ABROAD -> "OUTGOING";
            case ACTIVITY_IN_THE_NETHERLANDS -> "AT_HOME";
            case UNKNOWN -> "";
        };
    }
}
