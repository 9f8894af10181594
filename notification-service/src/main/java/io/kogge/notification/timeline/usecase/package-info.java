// SPDX-License-Identifier: EUPL-1.2
/** Puts occurrences and deliveries on one line. */
@NullMarked
package io.kogge.notification.timeline.usecase;

import org.jspecify.annotations.NullMarked;
