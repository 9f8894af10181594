// SPDX-License-Identifier: EUPL-1.2
/** The API and the pages of missions. */
@NullMarked
package io.kogge.mission.planning.web;

import org.jspecify.annotations.NullMarked;
