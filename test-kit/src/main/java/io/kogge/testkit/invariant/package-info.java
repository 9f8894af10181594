// SPDX-License-Identifier: EUPL-1.2
/** What must hold after every fault: nobody overbooked, lost or twice, and views as a rebuild makes them. */
@NullMarked
package io.kogge.testkit.invariant;

import org.jspecify.annotations.NullMarked;
