// SPDX-License-Identifier: EUPL-1.2
/** Lists that are read a page at a time. */
@NullMarked
package io.kogge.kernel.page;

import org.jspecify.annotations.NullMarked;
