// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import java.time.Instant;
import java.util.Base64;
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
 * @param text the version of the text that it was written from, as the texts know it; empty where that is not known
 * @param returnPath where it comes back to if it cannot be delivered, as the sender of its envelope; null for {@code from}
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
        String text,
        @Nullable String returnPath,
        String unsubscribe) {

    /** Takes a copy of the pictures. */
    public Mail {
        pictures = List.copyOf(pictures);
    }

    /** Comes back to whom it is from, and nobody can unsubscribe. */
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
            List<Picture> pictures,
            @Nullable CalendarPart calendar,
            String text) {
        this(messageId, date, from, replyTo, to, language, subject, plain, html, pictures, calendar, text, null, "");
    }

    /** Without pictures, and from a text that is not known. */
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
                text);
    }

    /** The page with its pictures in it, for who shows it without the mail around it. */
    public String page() {
        String page = html;
        for (Picture picture : pictures) {
            String data = Base64.getEncoder().encodeToString(picture.bytes().copy());
            page = page.replace("cid:" + picture.contentId(), "data:" + picture.type() + ";base64," + data);
        }
        return page;
    }

    /** The same, with an address of its own that it comes back to. */
    public Mail returningTo(String address) {
        return with(address, unsubscribe);
    }

    /** The same, with a link that ends messages like it; empty for none. */
    public Mail unsubscribedBy(String link) {
        return with(returnPath, link);
    }

    private Mail with(@Nullable String address, String link) {
        return new Mail(
                messageId, date, from, replyTo, to, language, subject, plain, html, pictures, calendar, text, address,
                link);
    }

    /** Names nobody: this is logged. */
    @Override
    public String toString() {
        return "Mail[" + messageId + "]";
    }
}
