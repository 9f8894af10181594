// SPDX-License-Identifier: EUPL-1.2
/** Kogge as it is installed for a measurement, in the build at hand and in the earlier one. */
@NullMarked
package io.kogge.benchmarks.site;

import org.jspecify.annotations.NullMarked;
