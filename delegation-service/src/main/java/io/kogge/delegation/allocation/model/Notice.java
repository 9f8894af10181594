// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

import io.kogge.delegation.registration.model.OrganisationKind;

/** What an allocation hears of a registration. */
public sealed interface Notice {

    /** Which one. */
    String registrationId();

    /** What kind of organisation the person comes from. */
    OrganisationKind kind();

    /** It counts from now on. */
    record Submitted(String registrationId, OrganisationKind kind) implements Notice {}

    /** It gives up its claim. */
    record Withdrawn(String registrationId, OrganisationKind kind) implements Notice {}

    /** What was filled in may have changed. */
    record Corrected(String registrationId, OrganisationKind kind) implements Notice {}
}
