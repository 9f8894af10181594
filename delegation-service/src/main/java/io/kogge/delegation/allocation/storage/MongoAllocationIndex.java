// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.allocation.storage.AllocationDocument.CountsDocument;
import io.kogge.delegation.allocation.storage.AllocationDocument.TermsDocument;
import io.kogge.delegation.allocation.usecase.AllocationIndex;
import io.kogge.event.aggregate.StateReader;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the counts that each allocation keeps in its document. */
public final class MongoAllocationIndex implements AllocationIndex {
    /** Where allocations are stored. */
    public static final String COLLECTION = "allocations";

    /** The mark on allocations in which something is left to decide. */
    public static final String UNSETTLED = "state." + AllocationDocument.UNSETTLED;

    private final StateReader<CountedPart> counted;
    private final StateReader<ToldPart> told;

    /** What an {@link AllocationDocument} counts. */
    public record CountedPart(String missionId, @Nullable TermsDocument terms, CountsDocument counts) {
        private Places toPlaces() {
            Integer noShows = counts.noShows();
            return new Places(
                    terms == null ? 0 : terms.capacity(),
                    counts.accepted(),
                    counts.waiting(),
                    counts.undecided(),
                    noShows == null ? 0 : noShows);
        }
    }

    /** What an {@link AllocationDocument} was told of its mission. */
    public record ToldPart(String missionId, @Nullable TermsDocument terms) {
        private long sequence() {
            return terms == null ? 0 : terms.sequence();
        }
    }

    /** Reads this database. */
    public MongoAllocationIndex(MongoDatabase database) {
        this.counted = StateReader.part(database, COLLECTION, CountedPart.class);
        this.told = StateReader.part(database, COLLECTION, ToldPart.class);
    }

    @Override
    public Mono<Map<String, Places>> places(Collection<String> missionIds) {
        return of(counted, missionIds).collectMap(CountedPart::missionId, CountedPart::toPlaces);
    }

    @Override
    public Mono<Map<String, Long>> termsKnown(Collection<String> missionIds) {
        return of(told, missionIds).collectMap(ToldPart::missionId, ToldPart::sequence);
    }

    @Override
    public Flux<String> unsettled() {
        return told.ids(eq(UNSETTLED, true));
    }

    private static <P extends Record> Flux<P> of(StateReader<P> states, Collection<String> missionIds) {
        return missionIds.isEmpty() ? Flux.empty() : states.find(in("_id", missionIds));
    }
}
