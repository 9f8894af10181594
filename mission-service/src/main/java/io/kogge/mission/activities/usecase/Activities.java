// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.SourceRef;
import io.kogge.mission.themes.model.Theme;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds activities; those that were removed are nowhere. */
public interface Activities {

    /** The activity; a rejection {@code activity-not-found} if there is none. */
    Mono<Stored<Activity>> get(String id);

    /**
     * The selected activities.
     *
     * @param descending whether the latest, or the last by title, come first
     * @param offset how many to skip
     * @param limit most that are given
     */
    Flux<Stored<Activity>> list(
            ActivitySelection selection, ActivitySort sort, boolean descending, int offset, int limit);

    /** How many activities are selected. */
    Mono<Long> count(ActivitySelection selection);

    /** The countries that there are activities in, as ISO 3166-1 alpha-2 codes. */
    Flux<String> countries();

    /** The years that there are activities in, or may have been, in no order. */
    Flux<Integer> years();

    /** Those that an import brought, whichever way they were changed since. */
    Flux<Stored<Activity>> ofImport(String importId);

    /** The ids of those that call this theme otherwise. */
    Flux<String> callingOtherwise(Theme theme);

    /** Those that these rows brought, in no order; a few hundred are asked for at once. */
    Flux<Stored<Activity>> bySource(Collection<SourceRef> rows);

    /** Those that rows of these keys brought, in whichever import, in no order; a few hundred are asked for at once. */
    Flux<Stored<Activity>> byRowKeys(Collection<String> rowKeys);

    /** Keys of rows that brought an activity, so many at most, in no order. */
    Flux<String> rowKeys(int most);
}
