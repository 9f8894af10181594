// SPDX-License-Identifier: EUPL-1.2
/** Asking for names of staff. */
@NullMarked
package io.kogge.notification.staff.usecase;

import org.jspecify.annotations.NullMarked;
