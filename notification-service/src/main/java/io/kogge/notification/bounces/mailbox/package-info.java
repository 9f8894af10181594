// SPDX-License-Identifier: EUPL-1.2
/** The mailbox to which things come back. */
@NullMarked
package io.kogge.notification.bounces.mailbox;

import org.jspecify.annotations.NullMarked;
