// SPDX-License-Identifier: EUPL-1.2
/** Hears who is to be forgotten. */
@NullMarked
package io.kogge.notification.bounces.events;

import org.jspecify.annotations.NullMarked;
