// SPDX-License-Identifier: EUPL-1.2
/** What is kept of mails that bounced. */
@NullMarked
package io.kogge.mission.news.view;

import org.jspecify.annotations.NullMarked;
