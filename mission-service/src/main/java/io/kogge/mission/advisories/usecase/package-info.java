// SPDX-License-Identifier: EUPL-1.2
/** What staff do with advisories, and what others ask about them. */
@NullMarked
package io.kogge.mission.advisories.usecase;

import org.jspecify.annotations.NullMarked;
