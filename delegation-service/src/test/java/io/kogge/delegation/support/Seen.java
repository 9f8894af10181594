// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.support;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.Entry;

/** What who decides has seen: all that was decided so far. */
public final class Seen {
    private Seen() {}

    public static long all(Allocation allocation, String registrationId) {
        return allocation.find(registrationId).map(Entry::revision).orElse(0);
    }
}
