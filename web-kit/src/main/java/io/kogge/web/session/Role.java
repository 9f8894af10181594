// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What somebody who is signed in may do. */
public enum Role {
    /** Plans missions and decides. */
    STAFF,
    /** Runs the system; does not include staff's work. */
    OPERATOR;

    GrantedAuthority authority() {
        return new SimpleGrantedAuthority(name());
    }
}
