// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.standing;

import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.event.aggregate.Stored;

/**
 * One person's registration with all that belongs to it.
 *
 * @param stored the registration, with its version
 * @param standing where the person stands
 * @param mission for which mission
 * @param places the balance of its places
 */
public record Situation(Stored<Registration> stored, Standing standing, Mission mission, Places places) {

    /** The registration itself. */
    public Registration registration() {
        return stored.state();
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
