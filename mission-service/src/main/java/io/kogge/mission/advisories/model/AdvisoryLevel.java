// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.model;

/** How strict an advisory is, from the mildest to the strictest. */
public enum AdvisoryLevel {
    /** Take care. */
    CAUTION,
    /** There are risks. */
    RISKS,
    /** Only who has to go goes. */
    NECESSARY_ONLY,
    /** Nobody goes: announcing a mission there takes a second account. */
    UNSAFE
}
