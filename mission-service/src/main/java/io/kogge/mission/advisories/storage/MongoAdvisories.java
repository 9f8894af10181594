// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.event.search.NameFilter;
import io.kogge.kernel.page.Sort;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.model.AdvisoryChange;
import io.kogge.mission.advisories.model.Destination;
import io.kogge.mission.advisories.usecase.Advisories;
import io.kogge.mission.advisories.usecase.AdvisorySelection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Advisories in their collection. */
public final class MongoAdvisories implements Advisories {
    private static final Bson ORDER = ascending(AdvisoryStorage.RANK, AdvisoryStorage.COUNTRY, "_id");
    /** There are fewer countries, and a few cities; a bound all the same. */
    private static final int MOST_IN_FORCE = 1000;

    private final MongoCollection<Document> collection;
    private final SearchableAggregates<Advisory, AdvisoryChange> advisories;

    /** Over this service's database. */
    public MongoAdvisories(MongoDatabase database, SearchableAggregates<Advisory, AdvisoryChange> advisories) {
        this.collection = database.getCollection(AdvisoryStorage.COLLECTION);
        this.advisories = advisories;
    }

    @Override
    public Mono<Stored<Advisory>> get(String id) {
        return advisories.get(id);
    }

    @Override
    public Flux<Stored<Advisory>> inForce(Collection<Destination> places) {
        Bson holds = lt(AdvisoryStorage.RANK, AdvisoryDocument.LIFTED);
        return there(places, countries -> and(in(AdvisoryStorage.COUNTRY, countries), holds))
                .filter(advisory ->
                        places.stream().anyMatch(advisory.state().advice().place()::near));
    }

    @Override
    public Flux<Stored<Advisory>> eased(Collection<Destination> places) {
        return there(places, countries -> in(AdvisoryStorage.EASED_IN, countries))
                .filter(advisory -> advisory.state().eased().stream()
                        .anyMatch(ended -> places.stream().anyMatch(ended.place()::near)));
    }

    private Flux<Stored<Advisory>> there(Collection<Destination> places, Function<Set<String>, Bson> filter) {
        Set<String> countries = places.stream().map(Destination::country).collect(Collectors.toSet());
        return countries.isEmpty() ? Flux.empty() : advisories.where(filter.apply(countries), ORDER, 0, MOST_IN_FORCE);
    }

    @Override
    public Flux<Stored<Advisory>> list(AdvisorySelection selection, Sort order, int offset, int limit) {
        return advisories.where(filter(selection), order(order), offset, limit);
    }

    /** There are a few hundred at most: those by date are sorted once they are found. */
    private static Bson order(Sort order) {
        List<String> fields = order.field().equals("since")
                ? List.of(AdvisoryStorage.SINCE, AdvisoryStorage.COUNTRY, "_id")
                : List.of(AdvisoryStorage.RANK, AdvisoryStorage.COUNTRY, "_id");
        return order.descending() ? descending(fields) : ascending(fields);
    }

    @Override
    public Mono<Long> count(AdvisorySelection selection) {
        return Mono.from(collection.countDocuments(filter(selection)));
    }

    @Override
    public Flux<String> countries() {
        return Flux.from(collection.distinct(AdvisoryStorage.COUNTRY, String.class));
    }

    private static Bson filter(AdvisorySelection selection) {
        List<Bson> wishes = new ArrayList<>();
        if (selection.inForce() != null) {
            wishes.add(
                    selection.inForce()
                            ? lt(AdvisoryStorage.RANK, AdvisoryDocument.LIFTED)
                            : eq(AdvisoryStorage.RANK, AdvisoryDocument.LIFTED));
        }
        if (!selection.countries().isEmpty()) {
            wishes.add(in(AdvisoryStorage.COUNTRY, selection.countries()));
        }
        if (!selection.levels().isEmpty()) {
            wishes.add(in(
                    "state.level", selection.levels().stream().map(Enum::name).toList()));
        }
        if (!selection.sought().isBlank()) {
            wishes.add(NameFilter.by(AdvisoryStorage.NAMES, selection.sought()));
        }
        return wishes.isEmpty() ? empty() : and(wishes);
    }
}
