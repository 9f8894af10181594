// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

/**
 * What came of handing one message to the mail server. A code is an enhanced status code (RFC 3463) if the server gave
 * one, else its three-digit code, or the name of a {@link Trouble}. Words are the server's own, in one short line
 * without addresses; empty where it said none.
 */
public sealed interface Reply {

    /** The server took it. */
    record Accepted() implements Reply {}

    /** The recipient is refused for good: the only reply that makes a message bounce. */
    record Refused(String code, String words) implements Reply {}

    /** The message itself will not go, and not for the recipient's sake. */
    record Failed(Trouble trouble, String words) implements Reply {}

    /** Not now: the recipient, the server or the way to it may be in order later. Nothing was handed over. */
    record PutOff(String code, String words) implements Reply {

        /** For this reason. */
        public PutOff(Trouble trouble, String words) {
            this(trouble.name(), words);
        }
    }

    /** The message was handed over and no answer came: the server may have taken it. */
    record Unclear() implements Reply {}
}
