// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import java.util.ArrayList;
import java.util.List;

/** Whether what the register says of a partner makes sense. */
public final class EntryRules {
    private EntryRules() {}

    /** What does not; each says at which field, and with which other one it does not go together. */
    public static List<Breach> breaches(PartnerEntry entry) {
        List<Breach> breaches = new ArrayList<>();
        if (entry.kind() == RegisterKind.CITY && entry.country() == null) {
            breaches.add(new Breach("country", "required", "kind"));
        }
        if (entry.kind() == RegisterKind.NETWORK && entry.country() != null) {
            breaches.add(new Breach("country", "country-of-network", "kind"));
        }
        if (entry.upkeep() != Upkeep.FOUNDATION_LED && entry.foundation() != null) {
            breaches.add(new Breach("foundation", "no-foundation", "upkeep"));
        }
        return breaches;
    }

    /**
     * What does not make sense.
     *
     * @param field where it is said
     * @param code what is wrong
     * @param other what it does not go together with
     */
    public record Breach(String field, String code, String other) {}

    static void check(PartnerEntry entry) {
        List<Fault> faults = breaches(entry).stream()
                .map(breach -> Fault.of(breach.field(), breach.code()))
                .toList();
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
    }
}
