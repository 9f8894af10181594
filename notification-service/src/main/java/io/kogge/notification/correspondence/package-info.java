// SPDX-License-Identifier: EUPL-1.2
/** Messages to single people: queued, checked again, sent, and what became of each. */
@NullMarked
package io.kogge.notification.correspondence;

import org.jspecify.annotations.NullMarked;
