// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.model;

/** What came of handing one message to the mail server. */
public sealed interface Reply {

    /** The server took it. */
    record Accepted() implements Reply {}

    /**
     * The server refused it for good.
     *
     * @param status enhanced status code (RFC 3463) if the server gave one, else its three-digit code
     */
    record Refused(String status) implements Reply {}

    /**
     * The server will not take it now.
     *
     * @param status as of {@link Refused}
     */
    record Deferred(String status) implements Reply {}

    /** Nothing was handed over: no connection, or it broke before the message was complete. */
    record Unreachable() implements Reply {}

    /** The message was handed over and no answer came: the server may have taken it. */
    record Unclear() implements Reply {}
}
