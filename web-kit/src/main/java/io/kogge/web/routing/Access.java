// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.routing;

/** Who may call a route. */
public enum Access {
    /** Everybody. */
    PUBLIC,
    /** Whoever is signed in as staff. */
    STAFF,
    /** Who runs the system. */
    OPERATOR
}
