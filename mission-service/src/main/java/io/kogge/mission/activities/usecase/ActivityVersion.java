// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.activities.model.Activity;

/**
 * An activity as somebody saw it.
 *
 * @param id which one
 * @param version as it was then
 */
public record ActivityVersion(String id, long version) {

    /** As it is stored. */
    public static ActivityVersion of(Stored<Activity> stored) {
        return new ActivityVersion(stored.id(), stored.version());
    }
}
