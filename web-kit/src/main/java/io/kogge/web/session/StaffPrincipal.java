// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import java.util.Set;

/**
 * Somebody who is signed in.
 *
 * @param id pseudonymous and stable; what events name
 * @param name as shown on pages
 * @param roles what they may do
 */
public record StaffPrincipal(String id, String name, Set<Role> roles) {
    /** Takes a copy of the roles. */
    public StaffPrincipal {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "StaffPrincipal[" + id + ", " + roles + "]";
    }
}
