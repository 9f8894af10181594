// SPDX-License-Identifier: EUPL-1.2
/** Views of lists that staff saved: a search, filters and an order under a name. */
@NullMarked
package io.kogge.mission.views;

import org.jspecify.annotations.NullMarked;
