// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.event.search.NameFilter;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionEvent;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.usecase.MissionSearch;
import io.kogge.mission.planning.usecase.MissionSelection;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds missions in their collection. */
public final class MongoMissionSearch implements MissionSearch {
    static final Bson EARLIEST_FIRST = ascending(MissionStorage.STARTS_AT, "_id");
    private static final Bson LATEST_FIRST = descending(MissionStorage.STARTS_AT, "_id");

    private final MongoCollection<Document> missions;
    private final SearchableAggregates<Mission, MissionEvent> aggregates;

    /** Over this service's database. */
    public MongoMissionSearch(MongoDatabase database, SearchableAggregates<Mission, MissionEvent> aggregates) {
        this.missions = database.getCollection(MissionStorage.COLLECTION);
        this.aggregates = aggregates;
    }

    @Override
    public Mono<Stored<Mission>> get(String id) {
        return aggregates
                .get(id)
                .filter(stored -> !stored.state().removed())
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("mission")));
    }

    @Override
    public Flux<Stored<Mission>> list(MissionSelection selection, int offset, int limit) {
        return aggregates
                .listed(filter(selection), order(selection), offset, limit)
                // thrown away while it was read
                .filter(stored -> !stored.state().removed());
    }

    @Override
    public Flux<Stored<Mission>> all(MissionSelection selection) {
        return aggregates.where(filter(selection), order(selection), 0, Integer.MAX_VALUE);
    }

    @Override
    public Flux<Stored<Mission>> awaitingApproval(String staff, Instant after) {
        return aggregates.where(awaiting(staff, after), EARLIEST_FIRST, 0, Integer.MAX_VALUE);
    }

    static Bson awaiting(String staff, Instant after) {
        return and(
                eq(MissionStorage.ASKED, true),
                gt(MissionStorage.STARTS_AT, after),
                ne(MissionStorage.PLANNERS, staff));
    }

    @Override
    public Mono<Long> count(MissionSelection selection) {
        return Mono.from(missions.countDocuments(filter(selection)));
    }

    @Override
    public Flux<String> due(Instant now) {
        return ids(and(
                oneOf(MissionStorage.STATE, Set.of(MissionState.ANNOUNCED, MissionState.STARTED)),
                lte(MissionStorage.DUE_AT, now)));
    }

    @Override
    public Flux<String> withTheme(String themeId) {
        return ids(and(
                oneOf(MissionStorage.STATE, Set.of(MissionState.DRAFT, MissionState.ANNOUNCED, MissionState.STARTED)),
                eq(MissionStorage.THEME, themeId)));
    }

    private Flux<String> ids(Bson filter) {
        return Flux.from(missions.find(filter).projection(Projections.include("_id")))
                .map(document -> document.getString("_id"));
    }

    private static Bson order(MissionSelection selection) {
        return selection.latestFirst() ? LATEST_FIRST : EARLIEST_FIRST;
    }

    private static Bson filter(MissionSelection selection) {
        List<Bson> wishes = Stream.of(
                        NameFilter.by(MissionStorage.NAMES, selection.text()),
                        // drafts that were thrown away have none
                        oneOf(
                                MissionStorage.STATE,
                                selection.states().isEmpty() ? EnumSet.allOf(MissionState.class) : selection.states()),
                        selection.after() == null ? empty() : gt(MissionStorage.STARTS_AT, selection.after()),
                        selection.until() == null ? empty() : lte(MissionStorage.STARTS_AT, selection.until()),
                        oneOf(MissionStorage.DIRECTION, selection.directions()),
                        oneOf(MissionStorage.KIND, selection.kinds()))
                .filter(wish -> !wish.equals(empty()))
                .toList();
        return and(wishes);
    }

    private static Bson oneOf(String field, Set<? extends Enum<?>> wanted) {
        List<String> names = wanted.stream().<String>map(Enum::name).sorted().toList();
        return names.isEmpty() ? empty() : in(field, names);
    }
}
