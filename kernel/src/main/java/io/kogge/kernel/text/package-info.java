// SPDX-License-Identifier: EUPL-1.2
/** Texts in several languages, and which languages those are. */
@NullMarked
package io.kogge.kernel.text;

import org.jspecify.annotations.NullMarked;
