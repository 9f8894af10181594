// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

/** What an entry of the register is. */
public enum RegisterKind {
    /** A city or region. */
    CITY,
    /** A chamber, company, institute, foundation or other organisation. */
    ORGANISATION,
    /** Several that work together, such as Eurocities. */
    NETWORK
}
