// SPDX-License-Identifier: EUPL-1.2
/** Many people at the same moment. */
@NullMarked
package io.kogge.system.race;

import org.jspecify.annotations.NullMarked;
