// SPDX-License-Identifier: EUPL-1.2
/** Digests that nobody can make without the key. */
@NullMarked
package io.kogge.kernel.digest;

import org.jspecify.annotations.NullMarked;
