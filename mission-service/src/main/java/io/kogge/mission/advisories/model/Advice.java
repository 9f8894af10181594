// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.model;

import io.kogge.kernel.date.KnownDate;

/**
 * What an advisory says.
 *
 * @param place what it is about
 * @param level how strict it is
 * @param since since when, as precisely as it is known
 * @param effect what it means for missions; stays in the office
 * @param source where it is to be read; stays in the office
 * @param givenBy who gave it; stays in the office
 */
public record Advice(
        AdvisedPlace place,
        AdvisoryLevel level,
        KnownDate since,
        String effect,
        AdvisorySource source,
        String givenBy) {
    /** Without what somebody wrote: this may end in a log. */
    @Override
    public String toString() {
        return "Advice[" + place + ", " + level + ", " + since + "]";
    }
}
