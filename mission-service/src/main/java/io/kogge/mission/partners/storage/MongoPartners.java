// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.storage;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.kernel.page.Sort;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerEvent;
import io.kogge.mission.partners.usecase.PartnerSelection;
import io.kogge.mission.partners.usecase.Partners;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Partners in their collection. */
public final class MongoPartners implements Partners {
    private final MongoCollection<Document> documents;
    private final CountedPages<Partner, PartnerEvent> partners;

    /** Over this service's database. */
    public MongoPartners(MongoDatabase database, SearchableAggregates<Partner, PartnerEvent> aggregates) {
        this.documents = database.getCollection(RegisterStorage.PARTNERS);
        this.partners = new CountedPages<>(documents, aggregates);
    }

    @Override
    public Mono<Stored<Partner>> get(String id) {
        return partners.get(id)
                .filter(stored -> !stored.state().removed())
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("partner")));
    }

    @Override
    public Mono<Paged<Stored<Partner>>> list(PartnerSelection selection, Sort sort, Paging paging) {
        return partners.page(filter(selection), order(sort), paging);
    }

    @Override
    public Flux<Stored<Partner>> all(PartnerSelection selection, Sort sort) {
        return partners.all(filter(selection), order(sort));
    }

    @Override
    public Flux<String> countries() {
        // as values of any sort: a network has none
        return Flux.from(documents.distinct(
                        RegisterStorage.COUNTRY, eq(RegisterStorage.REMOVED, false), BsonValue.class))
                .filter(BsonValue::isString)
                .map(country -> country.asString().getValue());
    }

    private static Bson filter(PartnerSelection selection) {
        return new RegisterFilter()
                .called(selection.name())
                .oneOf("state.kind", selection.kinds())
                .oneOf("state.tie", selection.ties())
                .oneOf("state.upkeep", selection.upkeeps())
                .oneOf(RegisterStorage.COUNTRY, selection.countries())
                .oneOf("state.policyLine", selection.policyLines())
                .filter();
    }

    private static Bson order(Sort sort) {
        return switch (sort.field()) {
            case "country" ->
                RegisterFilter.sorted(sort.descending(), RegisterStorage.COUNTRY, RegisterStorage.SORT_NAME, "_id");
            case "since" ->
                RegisterFilter.sorted(sort.descending(), RegisterStorage.SORT_SINCE, RegisterStorage.SORT_NAME, "_id");
            default -> RegisterFilter.sorted(sort.descending(), RegisterStorage.SORT_NAME, "_id");
        };
    }
}
