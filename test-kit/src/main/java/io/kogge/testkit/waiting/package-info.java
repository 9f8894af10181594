// SPDX-License-Identifier: EUPL-1.2
/** How long tests wait for what is to come. */
@NullMarked
package io.kogge.testkit.waiting;

import org.jspecify.annotations.NullMarked;
