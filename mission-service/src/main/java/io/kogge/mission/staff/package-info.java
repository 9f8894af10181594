// SPDX-License-Identifier: EUPL-1.2
/** Staff accounts, and signing in and out. */
@NullMarked
package io.kogge.mission.staff;

import org.jspecify.annotations.NullMarked;
