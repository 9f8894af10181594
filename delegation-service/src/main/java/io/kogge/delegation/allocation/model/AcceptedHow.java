// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

/** How somebody got a place. */
public enum AcceptedHow {
    /** On arrival: a place was free. */
    DIRECT,
    /** From the waiting list, by itself. */
    PROMOTED,
    /** By a decision of staff. */
    STAFF
}
