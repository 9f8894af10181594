// SPDX-License-Identifier: EUPL-1.2
/** Counting work, to see how it grows. */
@NullMarked
package io.kogge.testkit.growth;

import org.jspecify.annotations.NullMarked;
