// SPDX-License-Identifier: EUPL-1.2
/** Choosing, telling, and writing what holds at that moment. */
@NullMarked
package io.kogge.notification.staffmail.usecase;

import org.jspecify.annotations.NullMarked;
