// SPDX-License-Identifier: EUPL-1.2
/** The API and the pages of advisories. */
@NullMarked
package io.kogge.mission.advisories.web;

import org.jspecify.annotations.NullMarked;
