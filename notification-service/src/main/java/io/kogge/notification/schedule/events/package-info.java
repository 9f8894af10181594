// SPDX-License-Identifier: EUPL-1.2
/** Plans and announces because of mission events. */
@NullMarked
package io.kogge.notification.schedule.events;

import org.jspecify.annotations.NullMarked;
