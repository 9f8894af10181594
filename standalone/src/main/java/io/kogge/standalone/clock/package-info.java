// SPDX-License-Identifier: EUPL-1.2
/** The domain clock that demonstrations and tests can move. */
@NullMarked
package io.kogge.standalone.clock;

import org.jspecify.annotations.NullMarked;
