// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import java.util.Comparator;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads lists of activities a page at a time; who asks for a partner by name means its entry in the register too. */
public final class ActivityFinder {
    /** More than these nobody looks through. */
    private static final int MOST_YEARS = 60;

    private final Activities activities;
    private final PartnerDirectory directory;

    /** Over the register. */
    public ActivityFinder(Activities activities, PartnerDirectory directory) {
        this.activities = activities;
        this.directory = directory;
    }

    /** One page. */
    public Mono<Paged<Stored<Activity>>> find(
            ActivitySelection asked, ActivitySort sort, boolean descending, Paging paging) {
        return linked(asked)
                .flatMap(selection -> activities
                        .list(selection, sort, descending, paging.offset(), paging.size())
                        .collectList()
                        .zipWith(activities.count(selection), (found, total) -> Paged.of(paging, found, total)));
    }

    /** All of them, read as they are needed. */
    public Flux<Stored<Activity>> all(ActivitySelection asked, ActivitySort sort, boolean descending) {
        return linked(asked)
                .flatMapMany(selection -> activities.list(selection, sort, descending, 0, Integer.MAX_VALUE));
    }

    /** The years that there are activities in, the latest first; of very many the latest. */
    public Mono<List<Integer>> years() {
        return activities
                .years()
                .collectSortedList(Comparator.reverseOrder())
                .map(years -> years.stream().limit(MOST_YEARS).toList());
    }

    /** The countries that there are activities in, as ISO 3166-1 alpha-2 codes. */
    public Flux<String> countries() {
        return activities.countries();
    }

    private Mono<ActivitySelection> linked(ActivitySelection asked) {
        return asked.partners().isEmpty()
                ? Mono.just(asked)
                : directory.link(asked.partners()).map(asked::with);
    }
}
