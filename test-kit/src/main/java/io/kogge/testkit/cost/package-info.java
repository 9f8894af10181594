// SPDX-License-Identifier: EUPL-1.2
/** What tests cost. */
@NullMarked
package io.kogge.testkit.cost;

import org.jspecify.annotations.NullMarked;
