// SPDX-License-Identifier: EUPL-1.2
/** Which waits BlockHound lets pass on event loops. */
@NullMarked
package io.kogge.testkit.blocking;

import org.jspecify.annotations.NullMarked;
