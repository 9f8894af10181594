// SPDX-License-Identifier: EUPL-1.2
/** Sends mail over SMTP. */
@NullMarked
package io.kogge.notification.delivery.smtp;

import org.jspecify.annotations.NullMarked;
