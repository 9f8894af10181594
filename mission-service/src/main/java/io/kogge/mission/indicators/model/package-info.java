// SPDX-License-Identifier: EUPL-1.2
/** What an indicator is, and how it is drawn. */
@NullMarked
package io.kogge.mission.indicators.model;

import org.jspecify.annotations.NullMarked;
