// SPDX-License-Identifier: EUPL-1.2
/** Messages that go out at a time or because a mission changed. */
@NullMarked
package io.kogge.notification.schedule;

import org.jspecify.annotations.NullMarked;
