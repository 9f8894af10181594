// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Projections;
import com.mongodb.client.result.UpdateResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionEvent;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives missions that were stored before names were kept theirs, so that they are found too. */
public final class MissionNames {
    private final MongoCollection<Document> missions;
    private final SearchableAggregates<Mission, MissionEvent> aggregates;

    /** Over this service's database. */
    public MissionNames(MongoDatabase database, SearchableAggregates<Mission, MissionEvent> aggregates) {
        this.missions = database.getCollection(MissionStorage.COLLECTION);
        this.aggregates = aggregates;
    }

    /** All that have none; whoever changes one meanwhile gives it its names by that. */
    public Mono<Void> fill() {
        return Flux.from(missions.find(eq(MissionStorage.NAMES, null)).projection(Projections.include("_id")))
                .concatMap(nameless -> aggregates.find(nameless.getString("_id")))
                // a draft that was deleted meanwhile
                .filter(stored -> !stored.state().removed())
                .concatMap(this::name)
                .then();
    }

    private Mono<UpdateResult> name(Stored<Mission> mission) {
        return Mono.from(missions.updateOne(
                and(eq("_id", mission.id()), eq("version", mission.version())),
                set(MissionStorage.NAMES, MissionDocument.names(mission.state().plan()))));
    }
}
