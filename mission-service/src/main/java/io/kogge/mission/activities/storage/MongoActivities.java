// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.ActivityEvent;
import io.kogge.mission.activities.model.SourceRef;
import io.kogge.mission.activities.usecase.Activities;
import io.kogge.mission.activities.usecase.ActivitySelection;
import io.kogge.mission.activities.usecase.ActivitySort;
import io.kogge.mission.themes.model.Theme;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds activities in their collection. */
public final class MongoActivities implements Activities {
    /** The order of the index that finds them: for another one the database would try out which index is the best. */
    private static final Bson BY_ROW = ascending(ActivityStorage.ROW, ActivityStorage.IMPORT);

    private static final List<String> ROW_PATH = List.of(ActivityStorage.ROW.split("\\."));

    private final MongoCollection<Document> collection;
    private final SearchableAggregates<Activity, ActivityEvent> activities;

    /** Over this service's database. */
    public MongoActivities(MongoDatabase database, SearchableAggregates<Activity, ActivityEvent> activities) {
        this.collection = database.getCollection(ActivityStorage.COLLECTION);
        this.activities = activities;
    }

    @Override
    public Mono<Stored<Activity>> get(String id) {
        return activities
                .get(id)
                .filter(stored -> !stored.state().removed())
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("activity")));
    }

    @Override
    public Flux<Stored<Activity>> list(
            ActivitySelection selection, ActivitySort sort, boolean descending, int offset, int limit) {
        return activities.where(ActivityFilter.of(selection), order(sort, descending), offset, limit);
    }

    @Override
    public Mono<Long> count(ActivitySelection selection) {
        return Mono.from(collection.countDocuments(ActivityFilter.of(selection)));
    }

    @Override
    public Flux<String> countries() {
        return Flux.from(collection.distinct(ActivityStorage.COUNTRY, BsonValue.class))
                .filter(BsonValue::isString)
                .map(code -> code.asString().getValue());
    }

    @Override
    public Flux<Integer> years() {
        return Flux.from(collection.distinct(ActivityStorage.YEARS, BsonValue.class))
                .filter(BsonValue::isNumber)
                .map(year -> year.asNumber().intValue());
    }

    @Override
    public Flux<Stored<Activity>> ofImport(String importId) {
        return activities.where(
                eq(ActivityStorage.FACETS, Facets.broughtBy(importId)),
                ascending(ActivityStorage.FIRST, "_id"),
                0,
                Integer.MAX_VALUE);
    }

    @Override
    public Flux<String> callingOtherwise(Theme theme) {
        return Flux.from(collection
                        .find(eq(ActivityStorage.FACETS, Facets.theme(theme.id())))
                        .projection(Projections.include(ActivityStorage.THEMES)))
                .filter(found -> themes(found).stream()
                        .anyMatch(part -> theme.id().equals(part.get("themeId"))
                                && !theme.names().byLanguage().equals(part.get("names"))))
                .map(found -> found.getString("_id"));
    }

    private static List<Document> themes(Document found) {
        return found.get("state", Document.class)
                .get("content", Document.class)
                .getList("themes", Document.class, List.of());
    }

    @Override
    public Flux<Stored<Activity>> bySource(Collection<SourceRef> rows) {
        Set<SourceRef> wanted = Set.copyOf(rows);
        List<String> keys = wanted.stream().map(SourceRef::rowKey).distinct().toList();
        List<String> imports =
                wanted.stream().map(SourceRef::importId).distinct().toList();
        return activities
                .where(
                        and(in(ActivityStorage.ROW, keys), in(ActivityStorage.IMPORT, imports)),
                        BY_ROW,
                        0,
                        Integer.MAX_VALUE)
                .filter(found -> wanted.contains(found.state().source()));
    }

    @Override
    public Flux<Stored<Activity>> byRowKeys(Collection<String> rowKeys) {
        return activities.where(in(ActivityStorage.ROW, rowKeys), BY_ROW, 0, Integer.MAX_VALUE);
    }

    @Override
    public Flux<String> rowKeys(int most) {
        return Flux.from(collection
                        .find(gt(ActivityStorage.ROW, ""))
                        .sort(BY_ROW)
                        .projection(
                                Projections.fields(Projections.include(ActivityStorage.ROW), Projections.excludeId()))
                        .limit(most))
                .map(found -> found.getEmbedded(ROW_PATH, String.class));
    }

    private static Bson order(ActivitySort sort, boolean descending) {
        String field = sort == ActivitySort.DATE ? ActivityStorage.FIRST : ActivityStorage.TITLE;
        return descending ? descending(field, "_id") : ascending(field, "_id");
    }
}
