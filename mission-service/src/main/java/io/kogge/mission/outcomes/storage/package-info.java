// SPDX-License-Identifier: EUPL-1.2
/** Results from the views. */
@NullMarked
package io.kogge.mission.outcomes.storage;

import org.jspecify.annotations.NullMarked;
