// SPDX-License-Identifier: EUPL-1.2
/** Following the events of advisories. */
@NullMarked
package io.kogge.notification.advisories.events;

import org.jspecify.annotations.NullMarked;
