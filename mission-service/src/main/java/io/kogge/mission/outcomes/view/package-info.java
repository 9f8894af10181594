// SPDX-License-Identifier: EUPL-1.2
/** What is kept of missions and of what is reported of them. */
@NullMarked
package io.kogge.mission.outcomes.view;

import org.jspecify.annotations.NullMarked;
