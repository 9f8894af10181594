// SPDX-License-Identifier: EUPL-1.2
/** Places that every part names the same. */
@NullMarked
package io.kogge.kernel.place;

import org.jspecify.annotations.NullMarked;
