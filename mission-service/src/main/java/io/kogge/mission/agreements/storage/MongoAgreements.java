// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static io.kogge.mission.agreements.storage.AgreementStorage.ENDS_FIRST;
import static io.kogge.mission.agreements.storage.AgreementStorage.ENDS_LAST;
import static io.kogge.mission.agreements.storage.AgreementStorage.SIGNED;

import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.model.AgreementEvent;
import io.kogge.mission.agreements.model.AgreementState;
import io.kogge.mission.agreements.usecase.AgreementSelection;
import io.kogge.mission.agreements.usecase.Agreements;
import io.kogge.mission.files.usecase.FileUse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds agreements in their collection, and says which files they have. */
public final class MongoAgreements implements Agreements, FileUse {
    private final MongoCollection<Document> documents;
    private final SearchableAggregates<Agreement, AgreementEvent> aggregates;

    /** Over this service's database. */
    public MongoAgreements(MongoDatabase database, SearchableAggregates<Agreement, AgreementEvent> aggregates) {
        this.documents = database.getCollection(AgreementStorage.COLLECTION);
        this.aggregates = aggregates;
    }

    @Override
    public Mono<Stored<Agreement>> get(String id) {
        return aggregates
                .get(id)
                .filter(found -> !found.state().removed())
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("agreement")));
    }

    @Override
    public Flux<Stored<Agreement>> list(AgreementSelection selection, int offset, int limit) {
        return aggregates.where(AgreementFilter.of(selection), AgreementFilter.order(selection), offset, limit);
    }

    @Override
    public Mono<Long> count(AgreementSelection selection) {
        return Mono.from(documents.countDocuments(AgreementFilter.of(selection)));
    }

    @Override
    public Flux<Stored<Agreement>> endingBetween(LocalDate from, LocalDate until) {
        Bson filter = and(
                eq(AgreementStorage.STATE, AgreementState.IN_FORCE.name()),
                lte(ENDS_FIRST, until.toString()),
                gte(ENDS_LAST, from.toString()));
        return aggregates.where(filter, ascending(ENDS_FIRST, "_id"), 0, MOST);
    }

    @Override
    public Flux<Stored<Agreement>> chain(String chain) {
        return aggregates.where(
                and(eq(AgreementStorage.CHAIN, chain), eq(AgreementStorage.KEPT, true)), ascending(SIGNED), 0, MOST);
    }

    @Override
    public Flux<String> withTheme(String themeId) {
        return Flux.from(documents
                        .find(and(eq(AgreementStorage.THEME, themeId), eq(AgreementStorage.KEPT, true)))
                        .projection(Projections.include("_id")))
                .map(found -> found.getString("_id"));
    }

    @Override
    public Flux<String> neededOf(Collection<String> ids) {
        return Flux.from(documents
                        .find(in(AgreementStorage.DOCUMENT, ids))
                        .projection(Projections.include(AgreementStorage.DOCUMENT)))
                .map(found -> found.getEmbedded(List.of("state", "content", "document"), String.class));
    }
}
