// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

import io.kogge.delegation.registration.model.OrganisationKind;
import java.util.Comparator;
import java.util.List;

/** What tests tell allocations, and how they look at them. */
public final class Notices {
    private Notices() {}

    /** Somebody of a business counts from now on. */
    public static Notice submitted(String registrationId) {
        return new Notice.Submitted(registrationId, OrganisationKind.BUSINESS);
    }

    /** Somebody of a business gives up the claim. */
    public static Notice withdrawn(String registrationId) {
        return new Notice.Withdrawn(registrationId, OrganisationKind.BUSINESS);
    }

    /** Everybody in order of arrival. */
    public static List<Entry> inOrder(Allocation allocation) {
        return allocation.line().all().stream()
                .sorted(Comparator.comparingInt(Entry::order))
                .toList();
    }
}
