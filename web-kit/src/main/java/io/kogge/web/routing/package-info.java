// SPDX-License-Identifier: EUPL-1.2
/** Routes that say who may call them; what is not declared is not reachable. */
@NullMarked
package io.kogge.web.routing;

import org.jspecify.annotations.NullMarked;
