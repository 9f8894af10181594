// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.ActivityPlace;
import io.kogge.mission.activities.model.DatePrecision;
import io.kogge.mission.activities.model.SourceRef;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.themes.model.Theme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An activity as the API answers it. */
record ActivityView(
        String id,
        ActivityCategory category,
        Map<String, String> titles,
        String date,
        LocalDate firstDay,
        LocalDate lastDay,
        DatePrecision precision,
        List<ActivityPlace> places,
        List<String> themes,
        List<PartnerName> partners,
        @Nullable String policyLine,
        @Nullable String note,
        @Nullable SourceRef source,
        @Nullable String missionId,
        List<Line> history,
        long version) {

    /** What was done, by whom, as events name who acts, and when. */
    record Line(String what, String by, Instant at) {}

    static ActivityView of(Stored<Activity> stored) {
        ActivityContent content = stored.state().kept();
        return new ActivityView(
                stored.id(),
                content.category(),
                content.titles().byLanguage(),
                content.date().toString(),
                content.date().first(),
                content.date().last(),
                DatePrecision.of(content.date()),
                content.places(),
                content.themes().stream().map(Theme::id).toList(),
                content.partners(),
                content.policyLine(),
                content.note(),
                stored.state().source(),
                stored.state().missionId(),
                stored.state().history().stream()
                        .map(edit -> new Line(edit.what().name(), edit.by().toString(), edit.at()))
                        .toList(),
                stored.version());
    }
}
