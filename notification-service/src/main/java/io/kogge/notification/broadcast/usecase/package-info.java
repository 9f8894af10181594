// SPDX-License-Identifier: EUPL-1.2
/** Counting who is chosen, and writing to them. */
@NullMarked
package io.kogge.notification.broadcast.usecase;

import org.jspecify.annotations.NullMarked;
