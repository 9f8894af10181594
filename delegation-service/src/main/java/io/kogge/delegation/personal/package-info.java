// SPDX-License-Identifier: EUPL-1.2
/** The delegate's own page, reached by a personal link. */
@NullMarked
package io.kogge.delegation.personal;

import org.jspecify.annotations.NullMarked;
