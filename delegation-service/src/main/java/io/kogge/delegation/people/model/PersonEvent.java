// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.model;

import java.time.Instant;

/** What happened to a person. */
public sealed interface PersonEvent {

    /** There is another way to reach the person, or a first one. */
    record Reachable() implements PersonEvent {}

    /**
     * Another address was asked for.
     *
     * @param change the change
     * @param where where it was asked for
     * @param tellPresent whether the present address was ever confirmed, so that its owner has to hear of it
     */
    record AddressAsked(AddressChange change, AskedAddress where, boolean tellPresent, Instant at)
            implements PersonEvent {}

    /** The person has another address, and the links that were sent to the one before ended. */
    record LinksRaised(int linkVersion, Instant at) implements PersonEvent {}

    /** It is another matter now with a shared address; of interest to nobody else. */
    record SharingChanged() implements PersonEvent {}

    /** A name as in the passport came from another record, or is kept no longer; of interest to nobody else. */
    record PassportNameMoved() implements PersonEvent {}

    /** The person is one with another from now on. */
    record Merged(String intoId, Instant at) implements PersonEvent {}

    /** Nothing is kept of the person any more. */
    record Erased(Instant at) implements PersonEvent {}
}
