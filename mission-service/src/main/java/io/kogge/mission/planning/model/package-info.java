// SPDX-License-Identifier: EUPL-1.2
/** What a mission is, and which step is possible when. */
@NullMarked
package io.kogge.mission.planning.model;

import org.jspecify.annotations.NullMarked;
