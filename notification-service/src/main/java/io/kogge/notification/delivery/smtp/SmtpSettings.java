// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.smtp;

import java.time.Duration;

/**
 * How the mail server is used.
 *
 * @param connections most connections at a time
 * @param keptFor how long an unused connection is kept
 * @param limit longest dialogue about one message, connecting included
 */
public record SmtpSettings(int connections, Duration keptFor, Duration limit) {}
