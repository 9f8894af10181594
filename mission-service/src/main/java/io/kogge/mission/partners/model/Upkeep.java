// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

/** How a tie is kept up. */
public enum Upkeep {
    /** The office works on it. */
    ACTIVE,
    /** The office answers when it is asked. */
    REACTIVE,
    /** A foundation does it. */
    FOUNDATION_LED,
    /** Nobody does anything at present. */
    DORMANT,
    /** It is to begin. */
    INTENDED,
    /** It never came about. */
    NOT_REALISED
}
