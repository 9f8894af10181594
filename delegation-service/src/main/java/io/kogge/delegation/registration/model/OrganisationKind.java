// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.model;

/** What kind of organisation somebody comes from. */
public enum OrganisationKind {
    /** A company. */
    BUSINESS,
    /** A university, school or research institute. */
    KNOWLEDGE,
    /** A municipality, province or other public body. */
    GOVERNMENT,
    /** Any other. */
    OTHER
}
