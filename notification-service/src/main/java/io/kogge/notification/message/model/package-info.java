// SPDX-License-Identifier: EUPL-1.2
/** Messages ready to send, and what goes into them. */
@NullMarked
package io.kogge.notification.message.model;

import org.jspecify.annotations.NullMarked;
