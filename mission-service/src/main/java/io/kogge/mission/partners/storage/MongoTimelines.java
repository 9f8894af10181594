// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.descending;

import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerHappening;
import io.kogge.mission.partners.usecase.Timelines;
import io.kogge.mission.partners.view.TimelineKeys;
import io.kogge.mission.partners.view.TimelineView;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** Reads the timelines from their view. */
public final class MongoTimelines implements Timelines {
    private static final String KEYS = "keys";

    private final ViewReader<TimelineView> happenings;

    /** Over the view. */
    public MongoTimelines(Views views) {
        this.happenings = views.reader(TimelineView.VIEW);
    }

    @Override
    public Mono<Paged<PartnerHappening>> of(Partner partner, Paging paging) {
        Bson filter = in(KEYS, TimelineKeys.of(partner));
        return Mono.zip(
                happenings
                        .select(documents -> documents
                                .find(filter)
                                .sort(descending("last", "first", "_id"))
                                .skip(paging.offset())
                                .limit(paging.size()))
                        .map(MongoTimelines::happening)
                        .collectList(),
                happenings.query(documents -> documents.countDocuments(filter)).next(),
                (items, total) -> Paged.of(paging, items, total));
    }

    @Override
    public Mono<Long> naming(String partnerId) {
        return happenings
                .query(documents -> documents.countDocuments(eq(KEYS, TimelineKeys.entry(partnerId))))
                .next();
    }

    private static PartnerHappening happening(TimelineView view) {
        return new PartnerHappening(
                view.kind(),
                view.thing(),
                new Texts(view.titles()),
                KnownDate.find(view.date()).orElse(null),
                view.sort(),
                view.state().isEmpty() ? null : view.state(),
                view.online());
    }
}
