// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.name.Folded;
import io.kogge.mission.partners.model.NameBook;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerEvent;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks names up in the register. */
public final class MongoPartnerDirectory implements PartnerDirectory {
    /** More would make a form's list of names longer than anybody reads. */
    private static final int MOST_NAMES = 2000;

    private static final int MOST_FOUND = 5000;

    private final SearchableAggregates<Partner, PartnerEvent> partners;

    /** Over the aggregates' own storage. */
    public MongoPartnerDirectory(SearchableAggregates<Partner, PartnerEvent> partners) {
        this.partners = partners;
    }

    @Override
    public Mono<List<PartnerName>> link(List<PartnerName> named) {
        List<String> sought = named.stream()
                .map(name -> Folded.of(name.name()))
                .filter(folded -> !folded.isEmpty())
                .distinct()
                .toList();
        if (sought.isEmpty()) {
            return Mono.just(List.copyOf(named));
        }
        return partners.where(
                        and(in(RegisterStorage.FOLDED, sought), eq(RegisterStorage.REMOVED, false)),
                        ascending("_id"),
                        0,
                        MOST_FOUND)
                .map(Stored::state)
                .collectList()
                .map(found -> new NameBook(found).link(named));
    }

    @Override
    public Flux<PartnerName> names(String language) {
        Comparator<PartnerName> alphabetical =
                Comparator.comparing(PartnerName::name, Collator.getInstance(Locale.forLanguageTag(language)));
        return partners.where(
                        eq(RegisterStorage.REMOVED, false), ascending(RegisterStorage.SORT_NAME, "_id"), 0, MOST_NAMES)
                .map(stored -> new PartnerName(
                        stored.id(),
                        stored.state().entry().name(language),
                        stored.state().entry().country()))
                .sort(alphabetical);
    }
}
