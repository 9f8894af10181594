// SPDX-License-Identifier: EUPL-1.2
/** How indicators are stored. */
@NullMarked
package io.kogge.mission.indicators.storage;

import org.jspecify.annotations.NullMarked;
