// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.merging.usecase;

import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.SharedAddress;
import io.kogge.delegation.registration.model.Registration;
import java.util.List;

/**
 * That two records seem to be of one person: both confirmed the same address.
 *
 * @param person who goes on if they are one
 * @param other who is one with that person then
 * @param shared since when
 * @param ofPerson the person's registrations
 * @param ofOther the other's
 */
public record MergeProposal(
        Person person,
        Person other,
        SharedAddress shared,
        List<Registration> ofPerson,
        List<Registration> ofOther,
        long version) {

    /** Takes copies. */
    public MergeProposal {
        ofPerson = List.copyOf(ofPerson);
        ofOther = List.copyOf(ofOther);
    }
}
