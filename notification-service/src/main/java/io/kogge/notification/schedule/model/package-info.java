// SPDX-License-Identifier: EUPL-1.2
/** Rules, and their occurrences for a mission. */
@NullMarked
package io.kogge.notification.schedule.model;

import org.jspecify.annotations.NullMarked;
