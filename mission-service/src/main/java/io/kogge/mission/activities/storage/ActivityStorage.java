// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.storage;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.ActivityEvent;
import java.util.List;
import java.util.function.Function;

/** How activities are stored. */
public final class ActivityStorage {
    static final String COLLECTION = "activities";
    static final String THEMES = "state.content.themes";
    static final String FACETS = "state.found.facets";
    static final String FIRST = "state.found.first";
    static final String TITLE = "state.found.title";
    static final String NAMES = "state.found.names";
    static final String COUNTRY = "state.found.countries";
    static final String YEARS = "state.found.years";
    static final String IMPORT = "state.source.importId";
    static final String ROW = "state.source.rowKey";

    private ActivityStorage() {}

    /** The type of aggregate; what goes on the topics is not storage's business. */
    public static AggregateType<Activity, ActivityEvent, ActivityDocument> type(
            Function<ActivityEvent, List<Outgoing>> events) {
        return new AggregateType<>(
                "activity",
                COLLECTION,
                ActivityDocument.class,
                ActivityDocument::of,
                ActivityDocument::toActivity,
                (activity, event) -> events.apply(event),
                List.of(
                        Index.on(FACETS, FIRST, "_id"),
                        Index.on(FACETS, TITLE, "_id"),
                        Index.on(NAMES),
                        Index.on(COUNTRY),
                        Index.on(YEARS),
                        Index.on(ROW, IMPORT)),
                Activity::removed);
    }
}
