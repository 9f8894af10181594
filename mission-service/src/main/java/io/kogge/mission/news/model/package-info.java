// SPDX-License-Identifier: EUPL-1.2
/** How many had arrived when a day began. */
@NullMarked
package io.kogge.mission.news.model;

import org.jspecify.annotations.NullMarked;
