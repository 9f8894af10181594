// SPDX-License-Identifier: EUPL-1.2
/** The event kit: aggregates with their outbox, relay, consumers and jobs; it knows no product noun. */
@NullMarked
package io.kogge.event;

import org.jspecify.annotations.NullMarked;
