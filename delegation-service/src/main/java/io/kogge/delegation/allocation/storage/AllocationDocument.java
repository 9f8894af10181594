// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.storage;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.DeclineReason;
import io.kogge.delegation.allocation.model.Entry;
import io.kogge.delegation.allocation.model.Phase;
import io.kogge.delegation.allocation.model.PlaceDecision;
import io.kogge.delegation.allocation.model.Terms;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An allocation as it is stored; components as in {@link Allocation}. */
public record AllocationDocument(String missionId, @Nullable TermsDocument terms, List<EntryDocument> entries) {

    /** As {@link Terms}. */
    public record TermsDocument(long sequence, int capacity, Instant promotionUntil, Phase phase) {
        static TermsDocument of(Terms terms) {
            return new TermsDocument(terms.sequence(), terms.capacity(), terms.promotionUntil(), terms.phase());
        }

        Terms toTerms() {
            return new Terms(sequence, capacity, promotionUntil, phase);
        }
    }

    /** As {@link Entry}. */
    public record EntryDocument(
            String registrationId,
            String delegateId,
            PlaceDecision decision,
            @Nullable DeclineReason reason) {
        static EntryDocument of(Entry entry) {
            return new EntryDocument(entry.registrationId(), entry.delegateId(), entry.decision(), entry.reason());
        }

        Entry toEntry() {
            return new Entry(registrationId, delegateId, decision, reason);
        }
    }

    /** From the model. */
    public static AllocationDocument of(Allocation allocation) {
        return new AllocationDocument(
                allocation.missionId(),
                allocation.terms() == null ? null : TermsDocument.of(allocation.terms()),
                allocation.entries().stream().map(EntryDocument::of).toList());
    }

    /** To the model. */
    public Allocation toAllocation() {
        return new Allocation(
                missionId,
                terms == null ? null : terms.toTerms(),
                entries.stream().map(EntryDocument::toEntry).toList());
    }
}
