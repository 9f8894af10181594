// SPDX-License-Identifier: EUPL-1.2
/** What goes wrong, answered as problem details (RFC 9457) to programs and as a page to people. */
@NullMarked
package io.kogge.web.problem;

import org.jspecify.annotations.NullMarked;
