// SPDX-License-Identifier: EUPL-1.2
/** What came of the missions: as their delegates, and staff for them, reported it. */
@NullMarked
package io.kogge.mission.outcomes;

import org.jspecify.annotations.NullMarked;
