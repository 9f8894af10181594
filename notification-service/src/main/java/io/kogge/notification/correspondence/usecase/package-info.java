// SPDX-License-Identifier: EUPL-1.2
/** Queues letters and sends them, one at a time for each recipient and subject. */
@NullMarked
package io.kogge.notification.correspondence.usecase;

import org.jspecify.annotations.NullMarked;
