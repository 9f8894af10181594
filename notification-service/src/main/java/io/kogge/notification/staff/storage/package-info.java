// SPDX-License-Identifier: EUPL-1.2
/** Reading the view of staff. */
@NullMarked
package io.kogge.notification.staff.storage;

import org.jspecify.annotations.NullMarked;
