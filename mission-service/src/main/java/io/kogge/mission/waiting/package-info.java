// SPDX-License-Identifier: EUPL-1.2
/** What waits for staff: each feature says it of its own things, the start page shows it all. */
@NullMarked
package io.kogge.mission.waiting;

import org.jspecify.annotations.NullMarked;
