// SPDX-License-Identifier: EUPL-1.2
/** Tables written as workbooks, by Kogge and by the library alone. */
@NullMarked
package io.kogge.benchmarks.export;

import org.jspecify.annotations.NullMarked;
