// SPDX-License-Identifier: EUPL-1.2
/** Sends mail over SMTP. */
@NullMarked
package io.kogge.notification.correspondence.smtp;

import org.jspecify.annotations.NullMarked;
