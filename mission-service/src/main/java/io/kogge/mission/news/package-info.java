// SPDX-License-Identifier: EUPL-1.2
/** What is new to staff since yesterday. */
@NullMarked
package io.kogge.mission.news;

import org.jspecify.annotations.NullMarked;
