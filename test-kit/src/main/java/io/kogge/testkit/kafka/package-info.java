// SPDX-License-Identifier: EUPL-1.2
/** Brokers for tests. */
@NullMarked
package io.kogge.testkit.kafka;

import org.jspecify.annotations.NullMarked;
