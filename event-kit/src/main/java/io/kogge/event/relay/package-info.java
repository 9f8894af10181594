// SPDX-License-Identifier: EUPL-1.2
/** Brings events from the outboxes of documents to the broker. */
@NullMarked
package io.kogge.event.relay;

import org.jspecify.annotations.NullMarked;
