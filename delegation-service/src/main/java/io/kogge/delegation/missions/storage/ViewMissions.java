// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.storage;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.missions.view.MissionView;
import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import io.kogge.kernel.command.Rejection;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Missions from the view that their projection keeps. */
public final class ViewMissions implements Missions {
    private final ViewReader<MissionView> missions;

    /** Reads the view. */
    public ViewMissions(Views views) {
        this.missions = views.reader(MissionView.VIEW);
    }

    @Override
    public Mono<Mission> get(String id) {
        return missions.find(id)
                .map(MissionView::mission)
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("mission")));
    }

    @Override
    public Flux<String> endingAfter(Instant moment) {
        return missions.query(view -> view.find(Filters.gt("endsAt", moment)).projection(Projections.include("_id")))
                .map(mission -> mission.getString("_id").getValue());
    }

    @Override
    public Flux<Mission> all() {
        return missions.select(view -> view.find().sort(Sorts.descending("startsAt", "_id")))
                .map(MissionView::mission);
    }
}
