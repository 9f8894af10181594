// SPDX-License-Identifier: EUPL-1.2
/** Connections to the Kafka broker. */
@NullMarked
package io.kogge.event.kafka;

import org.jspecify.annotations.NullMarked;
