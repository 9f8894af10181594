// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.storage;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.missions.view.MissionView;
import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Missions from the view that their projection keeps. */
public final class ViewMissions implements Missions {
    private static final List<String> ALIVE = Arrays.stream(MissionState.values())
            .filter(MissionState::alive)
            .map(MissionState::name)
            .toList();

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
    public Flux<Version> endingAfter(Instant moment) {
        return missions.query(
                        view -> view.find(Filters.gt("endsAt", moment)).projection(Projections.include("sequence")))
                .map(mission -> new Version(
                        mission.getString("_id").getValue(),
                        mission.getNumber("sequence").longValue()));
    }

    @Override
    public Flux<Mission> ahead(Instant moment, int most) {
        return missions.select(view -> view.find(Filters.and(Filters.gt("endsAt", moment), Filters.in("state", ALIVE)))
                        .sort(Sorts.ascending("startsAt", "_id"))
                        .limit(most))
                .map(MissionView::mission);
    }

    @Override
    public Mono<Map<String, Mission>> byId(Collection<String> ids) {
        return missions.select(view -> view.find(Filters.in("_id", ids)))
                .map(MissionView::mission)
                .collectMap(Mission::id);
    }

    @Override
    public Mono<Paged<Mission>> page(boolean alive, Paging paging) {
        Bson these = alive ? Filters.in("state", ALIVE) : Filters.nin("state", ALIVE);
        Bson order = alive ? Sorts.ascending("startsAt", "_id") : Sorts.descending("startsAt", "_id");
        return Mono.zip(
                        missions.select(view -> view.find(these)
                                        .sort(order)
                                        .skip(paging.offset())
                                        .limit(paging.size()))
                                .map(MissionView::mission)
                                .collectList(),
                        missions.query(view -> view.countDocuments(these)).single())
                .map(found -> Paged.of(paging, found.getT1(), found.getT2()));
    }
}
