// SPDX-License-Identifier: EUPL-1.2
/** Reads what the product logs during all tests. */
@NullMarked
package io.kogge.system.log;

import org.jspecify.annotations.NullMarked;
