// SPDX-License-Identifier: EUPL-1.2
/** The overview, its API and its file. */
@NullMarked
package io.kogge.mission.outcomes.web;

import org.jspecify.annotations.NullMarked;
