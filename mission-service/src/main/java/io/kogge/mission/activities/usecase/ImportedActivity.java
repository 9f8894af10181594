// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.usecase;

import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * An activity that an import brings.
 *
 * @param id the importer's own, the same when the import is resumed
 * @param content what the row says
 * @param source which row
 * @param missionId the mission that it is, too, as somebody said; null if it is none
 */
public record ImportedActivity(
        String id,
        ActivityContent content,
        SourceRef source,
        @Nullable String missionId) {}
