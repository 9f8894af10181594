// SPDX-License-Identifier: EUPL-1.2
/** The names of staff, for histories. */
@NullMarked
package io.kogge.notification.staff;

import org.jspecify.annotations.NullMarked;
