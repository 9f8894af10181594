// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.standing;

import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.people.model.AddressChange;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.usecase.Registrant;
import org.jspecify.annotations.Nullable;

/**
 * One person's registration with all that belongs to it.
 *
 * @param registrant the registration and whose it is
 * @param standing where the person stands
 * @param mission for which mission
 * @param places the balance of its places
 */
public record Situation(Registrant registrant, Standing standing, Mission mission, Places places) {

    /** The registration itself. */
    public Registration registration() {
        return registrant.registration().state();
    }

    /** Whose it is. */
    public Person person() {
        return registrant.person().state();
    }

    /** What was filled in, as it is known now, as far as the mission asks for it. */
    public Applicant applicant() {
        return registrant.applicant().asked(mission.asksPassportName());
    }

    /** Another address that was asked for and is not confirmed; null if there is none. */
    public @Nullable String newEmail() {
        AddressChange change = person().change();
        return change == null ? null : change.email();
    }

    /** Rises with every change of what was filled in. */
    public long version() {
        return registrant.version();
    }

    /** Rises with every change of what was filled in, and with every decision on the place: what staff decide on. */
    public long decidedVersion() {
        return version() + standing.revision();
    }

    /** Whether this is one of these states, by name; for templates. */
    public boolean in(String... states) {
        for (String state : states) {
            if (standing.state().name().equals(state)) {
                return true;
            }
        }
        return false;
    }
}
