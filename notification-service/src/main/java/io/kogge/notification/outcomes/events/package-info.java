// SPDX-License-Identifier: EUPL-1.2
/** The event that an answer publishes. */
@NullMarked
package io.kogge.notification.outcomes.events;

import org.jspecify.annotations.NullMarked;
