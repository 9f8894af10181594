// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

/** What the office's own city does in a project. */
public enum ProjectRole {
    /** Nobody has said. */
    UNKNOWN,
    /** It leads. */
    LEAD,
    /** It is one of the partners. */
    PARTNER
}
