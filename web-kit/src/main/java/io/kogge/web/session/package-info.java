// SPDX-License-Identifier: EUPL-1.2
/** Staff sessions as signed tokens that every service checks by itself, and the security chain around them. */
@NullMarked
package io.kogge.web.session;

import org.jspecify.annotations.NullMarked;
