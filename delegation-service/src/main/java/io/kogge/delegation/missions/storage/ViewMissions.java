// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.storage;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.usecase.MissionFields;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.event.consumer.Views;
import io.kogge.kernel.command.Rejection;
import java.time.Instant;
import java.util.Comparator;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Missions from the projection's view in MongoDB. */
public final class ViewMissions implements Missions {
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
    public Flux<String> endingAfter(Instant moment) {
        return views.view(projection)
                .flatMapMany(view -> view.find(Filters.gt("endsAt", moment)).projection(Projections.include("_id")))
                .map(mission -> mission.getString("_id"));
    }

    @Override
    public Flux<Mission> all() {
        return find(new BsonDocument())
                .sort(Comparator.comparing(Mission::startsAt).reversed());
    }

    private Flux<Mission> find(Bson filter) {
        return views.view(projection).flatMapMany(view -> view.find(filter)).map(MissionFields::read);
    }
}
