// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.model;

import org.jspecify.annotations.Nullable;

/**
 * Whom somebody comes for.
 *
 * @param name as it calls itself
 * @param kind what kind it is
 * @param kvkNumber number in the Dutch trade register, 8 digits; null if it has none or did not say
 */
public record Organisation(
        String name, OrganisationKind kind, @Nullable String kvkNumber) {

    /** What is kept when nothing may be kept: the kind. */
    Organisation erased() {
        return new Organisation("", kind, null);
    }

    /** Without content: it says who somebody works for. */
    @Override
    public String toString() {
        return "Organisation[" + kind + "]";
    }
}
