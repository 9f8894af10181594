// SPDX-License-Identifier: EUPL-1.2
/** Notes who did what, and what was refused. */
@NullMarked
package io.kogge.web.audit;

import org.jspecify.annotations.NullMarked;
