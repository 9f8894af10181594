// SPDX-License-Identifier: EUPL-1.2
/** Saying on the pages of a mission, whichever feature makes them, what advisories there are. */
@NullMarked
package io.kogge.notification.advisories.page;

import org.jspecify.annotations.NullMarked;
