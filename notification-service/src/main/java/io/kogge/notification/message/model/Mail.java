// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message ready to send.
 *
 * @param messageId with its angle brackets; the same for every attempt
 * @param language language tag of the texts
 * @param plain the text
 * @param html the same text as a page
 * @param pictures that the page shows, each under its Content-ID
 * @param calendar the calendar entry, or null
 * @param unsubscribe link that ends messages like this one (RFC 8058); empty where nobody can unsubscribe
 */
public record Mail(
        String messageId,
        Instant date,
        Mailbox from,
        Mailbox replyTo,
        Mailbox to,
        String language,
        String subject,
        String plain,
        String html,
        List<Picture> pictures,
        @Nullable CalendarPart calendar,
        String unsubscribe) {

    /** Takes a copy of the pictures. */
    public Mail {
        pictures = List.copyOf(pictures);
    }

    /** Without pictures, and nobody can unsubscribe. */
    public Mail(
            String messageId,
            Instant date,
            Mailbox from,
            Mailbox replyTo,
            Mailbox to,
            String language,
            String subject,
            String plain,
            String html,
            @Nullable CalendarPart calendar) {
        this(messageId, date, from, replyTo, to, language, subject, plain, html, List.of(), calendar, "");
    }

    /** A name, empty if none is to be shown, and an address. */
    public record Mailbox(String name, String address) {
        @Override
        public String toString() {
            return "Mailbox[…]";
        }
    }

    /** A calendar entry (RFC 5545) and what to do with it. */
    public record CalendarPart(CalendarStamp.Method method, String text) {}

    /** The same to look at in a mail program, marked as a test, without its calendar entry and with no way to unsubscribe. */
    public Mail asTestTo(String address) {
        return new Mail(
                messageId,
                date,
                from,
                replyTo,
                new Mailbox("", address),
                language,
                "[Test] " + subject,
                plain,
                html,
                pictures,
                null,
                "");
    }

    /** Names nobody: this is logged. */
    @Override
    public String toString() {
        return "Mail[" + messageId + "]";
    }
}
