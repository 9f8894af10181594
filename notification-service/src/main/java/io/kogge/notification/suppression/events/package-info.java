// SPDX-License-Identifier: EUPL-1.2
/** Tells others of it without an address, and hears who is to be forgotten. */
@NullMarked
package io.kogge.notification.suppression.events;

import org.jspecify.annotations.NullMarked;
