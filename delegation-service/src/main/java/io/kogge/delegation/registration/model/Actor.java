// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.model;

/** Who did something. */
public enum Actor {
    /** The person who registered, by the personal link. */
    DELEGATE,
    /** Somebody of the office. */
    STAFF
}
