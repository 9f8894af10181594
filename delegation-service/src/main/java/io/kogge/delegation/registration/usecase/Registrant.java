// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.event.aggregate.Stored;

/**
 * A registration and whose it is, as they were read.
 *
 * @param registration the registration
 * @param person whose
 */
public record Registrant(Stored<Registration> registration, Stored<Person> person) {

    /** Rises with every change of either; the ETag of the two. */
    public long version() {
        return registration.version() + person.version();
    }

    /** What was filled in, as it is known now. */
    public Applicant applicant() {
        return registration.state().applicant(person.state().details());
    }
}
