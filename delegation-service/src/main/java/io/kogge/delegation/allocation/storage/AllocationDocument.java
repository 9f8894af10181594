// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.storage;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.AllocationEvent;
import io.kogge.delegation.allocation.model.DeclineReason;
import io.kogge.delegation.allocation.model.Entry;
import io.kogge.delegation.allocation.model.Line;
import io.kogge.delegation.allocation.model.Phase;
import io.kogge.delegation.allocation.model.PlaceDecision;
import io.kogge.delegation.allocation.model.Terms;
import io.kogge.delegation.registration.model.OrganisationKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An allocation as it is stored. Entries lie by registration, a hundred together by their order: in a flat document the
 * database would look through all of them for each that is written.
 *
 * @param missionId the mission
 * @param terms as in {@link Allocation}
 * @param counts how many there are on each decision, for those who do not want to read everybody
 * @param unsettled true where something is left to decide; absent otherwise
 * @param entries by hundred and registration
 */
public record AllocationDocument(
        String missionId,
        @Nullable TermsDocument terms,
        CountsDocument counts,
        @Nullable Boolean unsettled,
        Map<String, Map<String, EntryDocument>> entries) {
    static final String UNSETTLED = "unsettled";
    private static final int TOGETHER = 100;

    /** As {@link Terms}. */
    public record TermsDocument(long sequence, int capacity, Instant promotionUntil, Phase phase) {
        static TermsDocument of(Terms terms) {
            return new TermsDocument(terms.sequence(), terms.capacity(), terms.promotionUntil(), terms.phase());
        }

        Terms toTerms() {
            return new Terms(sequence, capacity, promotionUntil, phase);
        }
    }

    /** How many there are on each decision; no-shows are absent where there are none. */
    public record CountsDocument(
            int accepted,
            int waiting,
            int undecided,
            @Nullable Integer noShows) {
        static CountsDocument of(Line line) {
            int noShows = line.count(PlaceDecision.NO_SHOW);
            return new CountsDocument(
                    line.count(PlaceDecision.ACCEPTED),
                    line.count(PlaceDecision.WAITLISTED),
                    line.count(PlaceDecision.UNDECIDED),
                    noShows == 0 ? null : noShows);
        }
    }

    /** As {@link Entry}, under its registration's id; the revision is absent where it is the first, or was not counted yet. */
    public record EntryDocument(
            int order,
            OrganisationKind kind,
            PlaceDecision decision,
            @Nullable DeclineReason reason,
            @Nullable Integer revision) {
        static EntryDocument of(Entry entry) {
            Integer revision = entry.revision() == 1 ? null : entry.revision();
            return new EntryDocument(entry.order(), entry.kind(), entry.decision(), entry.reason(), revision);
        }

        Entry toEntry(String registrationId) {
            return new Entry(registrationId, order, kind, decision, reason, revision == null ? 1 : revision);
        }
    }

    /** From the model. */
    public static AllocationDocument of(Allocation allocation) {
        Map<String, Map<String, EntryDocument>> entries = new HashMap<>();
        for (Entry entry : allocation.line().all()) {
            entries.computeIfAbsent(hundred(entry), none -> new HashMap<>())
                    .put(entry.registrationId(), EntryDocument.of(entry));
        }
        return new AllocationDocument(
                allocation.missionId(),
                allocation.terms() == null ? null : TermsDocument.of(allocation.terms()),
                CountsDocument.of(allocation.line()),
                mark(allocation),
                entries);
    }

    /** The fields that these events changed. */
    public static Map<String, @Nullable Object> changed(Allocation after, List<AllocationEvent> events) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("counts", CountsDocument.of(after.line()));
        fields.put(UNSETTLED, mark(after));
        for (AllocationEvent event : events) {
            if (event instanceof AllocationEvent.OfEntry ofEntry) {
                Entry entry = after.find(ofEntry.registrationId()).orElseThrow();
                fields.put("entries." + hundred(entry) + '.' + entry.registrationId(), EntryDocument.of(entry));
            } else if (event instanceof AllocationEvent.TermsTaken && after.terms() != null) {
                fields.put("terms", TermsDocument.of(after.terms()));
            }
        }
        return fields;
    }

    /** To the model. */
    public Allocation toAllocation() {
        List<Entry> known = entries.values().stream()
                .flatMap(hundred -> hundred.entrySet().stream())
                .map(entry -> entry.getValue().toEntry(entry.getKey()))
                .toList();
        return new Allocation(missionId, terms == null ? null : terms.toTerms(), Line.of(known), unsettled != null);
    }

    private static @Nullable Boolean mark(Allocation allocation) {
        return allocation.unsettled() ? Boolean.TRUE : null;
    }

    /** Where an entry lies; no bare number, as that could be taken for a place in an array. */
    private static String hundred(Entry entry) {
        return "h" + entry.order() / TOGETHER;
    }
}
