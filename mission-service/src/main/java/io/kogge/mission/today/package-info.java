// SPDX-License-Identifier: EUPL-1.2
/** The start page: what waits for staff. */
@NullMarked
package io.kogge.mission.today;

import org.jspecify.annotations.NullMarked;
