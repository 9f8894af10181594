// SPDX-License-Identifier: EUPL-1.2
/** Papers as another program reads them. */
@NullMarked
package io.kogge.testkit.paper;

import org.jspecify.annotations.NullMarked;
