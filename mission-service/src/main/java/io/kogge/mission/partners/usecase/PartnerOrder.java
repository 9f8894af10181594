// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.usecase;

/** In which order partners are listed. */
public enum PartnerOrder {
    /** By name. */
    NAME,
    /** By country, and by name in it; those of no country first. */
    COUNTRY,
    /** The oldest tie first; those of which nobody knows since when last. */
    SINCE
}
