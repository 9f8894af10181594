// SPDX-License-Identifier: EUPL-1.2
/** Planning missions: from a draft to its end. */
@NullMarked
package io.kogge.mission.planning;

import org.jspecify.annotations.NullMarked;
