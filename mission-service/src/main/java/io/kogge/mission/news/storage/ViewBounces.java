// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.news.storage;

import static com.mongodb.client.model.Filters.gte;

import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import io.kogge.mission.news.usecase.Bounces;
import io.kogge.mission.news.view.BounceView;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Counts in the view that the projection keeps. */
public final class ViewBounces implements Bounces {
    private final ViewReader<BounceView> bounces;

    /** Over the service's views. */
    public ViewBounces(Views views) {
        this.bounces = views.reader(BounceView.VIEW);
    }

    @Override
    public Mono<Long> since(Instant moment) {
        return bounces.query(view -> view.countDocuments(gte(BounceView.AT, moment)))
                .next();
    }
}
