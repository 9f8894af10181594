// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import io.kogge.mission.activities.model.ActivityContent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row as an activity.
 *
 * @param content what it says; null where that is not certain
 * @param leftOut whether an answer leaves it out
 * @param faults why it cannot be read
 * @param doubts what is or was doubtful
 * @param newThemes names of themes that join the office's list with it
 */
public record ReadRow(
        @Nullable ActivityContent content,
        boolean leftOut,
        List<RowFault> faults,
        List<Doubt> doubts,
        Set<String> newThemes) {}
