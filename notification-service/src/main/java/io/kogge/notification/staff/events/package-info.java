// SPDX-License-Identifier: EUPL-1.2
/** Keeping the view of staff. */
@NullMarked
package io.kogge.notification.staff.events;

import org.jspecify.annotations.NullMarked;
