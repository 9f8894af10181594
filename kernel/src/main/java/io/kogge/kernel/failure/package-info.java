// SPDX-License-Identifier: EUPL-1.2
/** What kind of failure something is, and how it is told to operators. */
@NullMarked
package io.kogge.kernel.failure;

import org.jspecify.annotations.NullMarked;
