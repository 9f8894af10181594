// SPDX-License-Identifier: EUPL-1.2
/** What an advisory is. */
@NullMarked
package io.kogge.mission.advisories.model;

import org.jspecify.annotations.NullMarked;
