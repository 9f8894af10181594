// SPDX-License-Identifier: EUPL-1.2
/** Writing messages. */
@NullMarked
package io.kogge.notification.message.usecase;

import org.jspecify.annotations.NullMarked;
