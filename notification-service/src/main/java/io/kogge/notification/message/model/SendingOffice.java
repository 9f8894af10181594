// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

/**
 * Who the messages come from.
 *
 * @param publicUrl where people reach the pages, without a slash at the end
 * @param host domain of message and calendar ids
 * @param letterhead how its messages look
 */
public record SendingOffice(
        Mail.Mailbox from, Mail.Mailbox replyTo, String publicUrl, String host, Letterhead letterhead) {

    /** With Kogge's own looks. */
    public SendingOffice(Mail.Mailbox from, Mail.Mailbox replyTo, String publicUrl, String host) {
        this(from, replyTo, publicUrl, host, Letterhead.PLAIN);
    }

    /** Its name for a reader of this language. */
    public String name(String language) {
        return letterhead.name(language, from.name());
    }

    /** The sender for a reader of this language. */
    public Mail.Mailbox from(String language) {
        return new Mail.Mailbox(name(language), from.address());
    }

    /** Where answers go, for a reader of this language. */
    public Mail.Mailbox replyTo(String language) {
        return new Mail.Mailbox(name(language), replyTo.address());
    }
}
