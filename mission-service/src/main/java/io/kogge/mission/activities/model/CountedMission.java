// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.model;

import java.util.Set;

/**
 * How a mission counts in the review.
 *
 * @param shownAs all categories that it falls under
 * @param countsAs the one in which it is counted, so that nothing counts twice
 * @param online whether it was held from afar only; it counts, and the review says so
 */
public record CountedMission(Set<ActivityCategory> shownAs, ActivityCategory countsAs, boolean online) {}
