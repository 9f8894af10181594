// SPDX-License-Identifier: EUPL-1.2
/** A real Kafka broker inside this JVM. */
@NullMarked
package io.kogge.embedded.kafka;

import org.jspecify.annotations.NullMarked;
