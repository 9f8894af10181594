// SPDX-License-Identifier: EUPL-1.2
/** What staff and the clock do with missions. */
@NullMarked
package io.kogge.mission.planning.usecase;

import org.jspecify.annotations.NullMarked;
