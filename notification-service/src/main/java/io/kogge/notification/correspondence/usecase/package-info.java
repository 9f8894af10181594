// SPDX-License-Identifier: EUPL-1.2
/** Queues deliveries and sends them, one at a time for each person and mission. */
@NullMarked
package io.kogge.notification.correspondence.usecase;

import org.jspecify.annotations.NullMarked;
