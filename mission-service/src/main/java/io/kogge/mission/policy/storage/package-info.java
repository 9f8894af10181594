// SPDX-License-Identifier: EUPL-1.2
/** How policy lines are stored. */
@NullMarked
package io.kogge.mission.policy.storage;

import org.jspecify.annotations.NullMarked;
