// SPDX-License-Identifier: EUPL-1.2
/** What came back: reports of servers, answers of calendars and people. */
@NullMarked
package io.kogge.notification.bounces;

import org.jspecify.annotations.NullMarked;
