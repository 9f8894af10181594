// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.model;

/** How sure it is that there is such a person. */
public enum PersonState {
    /** Somebody typed the address; whether it is theirs is not known yet, and the record lapses unless it is. */
    UNCONFIRMED,
    /** The person confirmed the address, or staff vouched for it. */
    CONFIRMED,
    /** Turned out to be somebody else who is known, and is one with that person for good. */
    MERGED,
    /** Nothing is left but the id. */
    ERASED;

    /** Whether there is an address in the record. */
    public boolean holdsAddress() {
        return this == UNCONFIRMED || this == CONFIRMED;
    }
}
