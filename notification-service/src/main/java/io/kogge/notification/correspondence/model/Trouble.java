// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

/** What kept a message from going out where the mail server's status code does not say it. */
public enum Trouble {
    /** There was no mail server, or the connection broke before the message was complete. */
    CONNECT,
    /** The mail server takes nothing from the office: its address, its sign-in or its reputation. No recipient's fault. */
    OFFICE_REFUSED,
    /** The mail server refused the message for what is in it. */
    MESSAGE_REFUSED,
    /** The message is larger than the mail server takes. */
    TOO_LARGE,
    /** The message was handed over, twice at most, and no answer came: it may have arrived. */
    NO_ANSWER,
    /** The message could not be made: a fault in a text, in a calendar entry or in Kogge. */
    CANNOT_COMPOSE,
    /** The message could not be handed over because of a fault in Kogge. */
    CANNOT_SEND
}
