// SPDX-License-Identifier: EUPL-1.2
/** What staff do with indicators. */
@NullMarked
package io.kogge.mission.indicators.usecase;

import org.jspecify.annotations.NullMarked;
