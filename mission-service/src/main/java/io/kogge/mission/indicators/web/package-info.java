// SPDX-License-Identifier: EUPL-1.2
/** Pages and API of the indicators. */
@NullMarked
package io.kogge.mission.indicators.web;

import org.jspecify.annotations.NullMarked;
