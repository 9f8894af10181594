// SPDX-License-Identifier: EUPL-1.2
/** Deliveries that follow from registrations, and the events that deliveries publish. */
@NullMarked
package io.kogge.notification.correspondence.events;

import org.jspecify.annotations.NullMarked;
