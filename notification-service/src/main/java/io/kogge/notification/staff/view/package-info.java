// SPDX-License-Identifier: EUPL-1.2
/** The shape of the view of staff. */
@NullMarked
package io.kogge.notification.staff.view;

import org.jspecify.annotations.NullMarked;
