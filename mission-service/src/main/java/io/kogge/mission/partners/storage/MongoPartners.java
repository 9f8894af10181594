// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.event.search.NameFilter;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerEvent;
import io.kogge.mission.partners.usecase.PartnerOrder;
import io.kogge.mission.partners.usecase.PartnerSelection;
import io.kogge.mission.partners.usecase.Partners;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Partners in their collection. */
public final class MongoPartners implements Partners {
    private final Counted<Partner, PartnerEvent> partners;

    /** Over this service's database. */
    public MongoPartners(MongoDatabase database, SearchableAggregates<Partner, PartnerEvent> aggregates) {
        this.partners = new Counted<>(database.getCollection(RegisterStorage.PARTNERS), aggregates);
    }

    @Override
    public Mono<Stored<Partner>> get(String id) {
        return partners.get(id)
                .filter(stored -> !stored.state().removed())
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("partner")));
    }

    @Override
    public Mono<Paged<Stored<Partner>>> list(PartnerSelection selection, PartnerOrder order, Paging paging) {
        return partners.page(filter(selection), sort(order), paging);
    }

    private static Bson filter(PartnerSelection selection) {
        List<Bson> wishes = new ArrayList<>(List.of(eq(RegisterStorage.REMOVED, false)));
        if (!selection.name().isBlank()) {
            wishes.add(NameFilter.by(RegisterStorage.NAME_KEYS, selection.name()));
        }
        is("state.kind", selection.kind(), wishes);
        is("state.tie", selection.tie(), wishes);
        is("state.upkeep", selection.upkeep(), wishes);
        is(RegisterStorage.COUNTRY, selection.country(), wishes);
        is("state.policyLine", selection.policyLine(), wishes);
        return and(wishes);
    }

    private static void is(String field, @Nullable Object wanted, List<Bson> wishes) {
        if (wanted != null) {
            wishes.add(eq(field, wanted instanceof Enum<?> constant ? constant.name() : wanted));
        }
    }

    private static Bson sort(PartnerOrder order) {
        return switch (order) {
            case NAME -> ascending(RegisterStorage.SORT_NAME, "_id");
            case COUNTRY -> ascending(RegisterStorage.COUNTRY, RegisterStorage.SORT_NAME, "_id");
            case SINCE -> ascending(RegisterStorage.SORT_SINCE, RegisterStorage.SORT_NAME, "_id");
        };
    }
}
