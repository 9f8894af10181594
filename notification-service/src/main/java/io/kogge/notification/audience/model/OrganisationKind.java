// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.model;

/** What kind of organisation a person comes from. */
public enum OrganisationKind {
    /** One that this build does not know, or that nobody has told yet. */
    UNKNOWN,
    BUSINESS,
    KNOWLEDGE,
    GOVERNMENT,
    OTHER
}
