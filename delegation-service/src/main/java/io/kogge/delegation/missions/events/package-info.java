// SPDX-License-Identifier: EUPL-1.2
/** Keeping the view of missions. */
@NullMarked
package io.kogge.delegation.missions.events;

import org.jspecify.annotations.NullMarked;
