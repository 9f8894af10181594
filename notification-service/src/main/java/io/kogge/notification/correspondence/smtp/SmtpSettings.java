// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import java.time.Duration;

/**
 * How the mail server is used.
 *
 * @param connections most connections at a time
 * @param keptFor how long an unused connection is kept
 * @param messages most messages on one connection
 * @param encrypted whether nothing is said before the connection is encrypted and the server has proved its name
 * @param limits how long each step of a dialogue may take
 */
public record SmtpSettings(int connections, Duration keptFor, int messages, boolean encrypted, Limits limits) {

    /**
     * How long the server may take at each step (RFC 5321, 4.5.3.2, says the least that a client should grant).
     *
     * @param connect until the connection stands
     * @param command for its greeting and its answer to each command but those below
     * @param data for its answer to DATA
     * @param block for taking a piece of the message
     * @param end for its answer to the end of the message: by then it may have looked for viruses, and who hangs up
     *     too early sends it twice
     */
    public record Limits(Duration connect, Duration command, Duration data, Duration block, Duration end) {}
}
