// SPDX-License-Identifier: EUPL-1.2
/** What calendars answer. */
@NullMarked
package io.kogge.notification.bounces.model.reply;

import org.jspecify.annotations.NullMarked;
