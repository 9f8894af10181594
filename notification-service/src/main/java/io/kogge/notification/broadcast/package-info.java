// SPDX-License-Identifier: EUPL-1.2
/** Writing to people whom staff choose. */
@NullMarked
package io.kogge.notification.broadcast;

import org.jspecify.annotations.NullMarked;
