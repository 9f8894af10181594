// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.routing;

/** Who may call a route. */
public enum Access {
    /** Everybody. */
    PUBLIC,
    /** Whoever is signed in as staff. */
    STAFF,
    /** Whoever is signed in, whatever they may do. */
    SIGNED_IN,
    /** Who runs the system. */
    OPERATOR
}
