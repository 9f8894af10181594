// SPDX-License-Identifier: EUPL-1.2
/** Sends requests: as fast as they are answered, or at a fixed rate whatever the answers do. */
@NullMarked
package io.kogge.benchmarks.load;

import org.jspecify.annotations.NullMarked;
