// SPDX-License-Identifier: EUPL-1.2
/** Projections of the other services' events. */
@NullMarked
package io.kogge.notification.audience.events;

import org.jspecify.annotations.NullMarked;
