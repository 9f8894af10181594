// SPDX-License-Identifier: EUPL-1.2
/** Marking what had arrived, and telling what came since. */
@NullMarked
package io.kogge.mission.news.usecase;

import org.jspecify.annotations.NullMarked;
