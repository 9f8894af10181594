// SPDX-License-Identifier: EUPL-1.2
/** Hearing of accounts, places, agreements and mails that did not arrive. */
@NullMarked
package io.kogge.notification.staffmail.events;

import org.jspecify.annotations.NullMarked;
