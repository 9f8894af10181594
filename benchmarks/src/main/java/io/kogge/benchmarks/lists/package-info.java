// SPDX-License-Identifier: EUPL-1.2
/** Lists of activities that an installation imports, and the same work done by a library and a driver alone. */
@NullMarked
package io.kogge.benchmarks.lists;

import org.jspecify.annotations.NullMarked;
