// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.advisories.model;

/** How strict an advisory is, from the mildest to the strictest. */
public enum AdvisoryLevel {
    /** One that this build does not know. */
    UNKNOWN,
    /** Take care. */
    CAUTION,
    /** There are risks. */
    RISKS,
    /** Only who has to go goes. */
    NECESSARY_ONLY,
    /** Nobody goes. */
    UNSAFE
}
