// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.storage;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.usecase.MissionFields;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.event.consumer.Views;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Missions from the projection's view in MongoDB. */
public final class ViewMissions implements Missions {
    private static final List<String> ALIVE = Arrays.stream(MissionState.values())
            .filter(MissionState::alive)
            .map(MissionState::name)
            .toList();

    private final Views views;
    private final String projection;

    /** Reads the view of this projection. */
    public ViewMissions(Views views, String projection) {
        this.views = views;
        this.projection = projection;
    }

    @Override
    public Mono<Mission> get(String id) {
        return find(Filters.eq("_id", id)).next().switchIfEmpty(Mono.error(() -> new Rejection.NotFound("mission")));
    }

    @Override
    public Flux<Version> endingAfter(Instant moment) {
        return views.view(projection)
                .flatMapMany(view ->
                        view.find(Filters.gt("endsAt", moment)).projection(Projections.include("mission", "sequence")))
                .map(mission -> new Version(mission.getString("mission"), mission.get("sequence", 0L)));
    }

    @Override
    public Mono<Paged<Mission>> page(boolean alive, Paging paging) {
        Bson these = alive ? Filters.in("state", ALIVE) : Filters.nin("state", ALIVE);
        Bson order = alive ? Sorts.ascending("startsAt", "_id") : Sorts.descending("startsAt", "_id");
        return views.view(projection)
                .flatMap(view -> Mono.zip(
                        Flux.from(view.find(these)
                                        .sort(order)
                                        .skip(paging.offset())
                                        .limit(paging.size()))
                                .map(MissionFields::read)
                                .collectList(),
                        Mono.from(view.countDocuments(these))))
                .map(found -> Paged.of(paging, found.getT1(), found.getT2()));
    }

    private Flux<Mission> find(Bson filter) {
        return views.view(projection).flatMapMany(view -> view.find(filter)).map(MissionFields::read);
    }
}
