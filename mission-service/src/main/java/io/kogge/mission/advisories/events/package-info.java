// SPDX-License-Identifier: EUPL-1.2
/** What others hear of advisories. */
@NullMarked
package io.kogge.mission.advisories.events;

import org.jspecify.annotations.NullMarked;
