// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.model;

/** What sort of agreement it is. */
public enum AgreementKind {
    /** Says what both mean to do. */
    LETTER_OF_INTENT,
    /** Binds both, such as that of a city partnership. */
    TREATY,
    /** What is done together in the years ahead. */
    ROADMAP,
    /** What several promise one another. */
    COVENANT,
    /** Anything else. */
    OTHER
}
