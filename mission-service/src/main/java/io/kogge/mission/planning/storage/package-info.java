// SPDX-License-Identifier: EUPL-1.2
/** Missions as documents. */
@NullMarked
package io.kogge.mission.planning.storage;

import org.jspecify.annotations.NullMarked;
