// SPDX-License-Identifier: EUPL-1.2
/** How names are found although they are typed without accents, in other capitals or with a letter wrong. */
@NullMarked
package io.kogge.kernel.name;

import org.jspecify.annotations.NullMarked;
