// SPDX-License-Identifier: EUPL-1.2
/** How often something may be asked for, by whom, and where a request really comes from. */
@NullMarked
package io.kogge.web.limit;

import org.jspecify.annotations.NullMarked;
