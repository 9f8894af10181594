// SPDX-License-Identifier: EUPL-1.2
/** Hearing of mails that bounced. */
@NullMarked
package io.kogge.mission.news.events;

import org.jspecify.annotations.NullMarked;
