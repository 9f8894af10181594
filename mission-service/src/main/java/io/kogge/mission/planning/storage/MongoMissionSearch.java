// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.FindPublisher;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionEvent;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.usecase.MissionSearch;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds missions in their collection. A query gives ids, and the aggregates' own storage reads each: how a document is
 * laid out around its state is known there alone.
 */
public final class MongoMissionSearch implements MissionSearch {
    private static final String STATE = "state.state";
    private static final String STARTS_AT = "state.startsAt";
    private static final int READS_AT_ONCE = 16;

    private final MongoCollection<Document> missions;
    private final Aggregates<Mission, MissionEvent> aggregates;

    /** Over this service's database. */
    public MongoMissionSearch(MongoDatabase database, Aggregates<Mission, MissionEvent> aggregates) {
        this.missions = database.getCollection(MissionStorage.COLLECTION);
        this.aggregates = aggregates;
    }

    @Override
    public Mono<Stored<Mission>> get(String id) {
        return aggregates.get(id);
    }

    @Override
    public Flux<Stored<Mission>> list(Set<MissionState> states, int offset, int limit) {
        return ids(missions.find(inState(states))
                        .sort(Sorts.ascending(STARTS_AT, "_id"))
                        .skip(offset)
                        .limit(limit))
                .flatMapSequential(aggregates::find, READS_AT_ONCE);
    }

    @Override
    public Mono<Long> count(Set<MissionState> states) {
        return Mono.from(missions.countDocuments(inState(states)));
    }

    @Override
    public Flux<String> due(Instant now) {
        return ids(missions.find(
                and(inState(Set.of(MissionState.ANNOUNCED, MissionState.STARTED)), lte("state.dueAt", now))));
    }

    private static Flux<String> ids(FindPublisher<Document> found) {
        return Flux.from(found.projection(Projections.include("_id"))).map(document -> document.getString("_id"));
    }

    private static Bson inState(Set<MissionState> states) {
        List<String> names = states.stream().map(Enum::name).sorted().toList();
        return names.isEmpty() ? empty() : in(STATE, names);
    }
}
