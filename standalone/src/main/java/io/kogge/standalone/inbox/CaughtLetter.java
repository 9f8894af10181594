// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.inbox;

import io.kogge.embedded.mail.CaughtMail;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * A caught mail as a person reads it.
 *
 * @param id of the caught mail
 * @param received when it arrived, by the domain's clock
 * @param to envelope recipients
 * @param from sender as shown
 * @param replyTo where an answer would go; empty if that is the sender
 * @param language that the mail says it is in; empty if it does not say
 * @param subject decoded
 * @param text the plain text, its paragraphs whole
 * @param page the same as HTML, its pictures in it; empty if the mail has none
 * @param calendars calendar entries in it (RFC 5545), each once
 * @param readable false if it could not be taken apart; the text is then the message as it came
 */
public record CaughtLetter(
        String id,
        Instant received,
        String to,
        String from,
        String replyTo,
        String language,
        String subject,
        String text,
        String page,
        List<String> calendars,
        boolean readable) {

    /** Takes a copy of the calendars. */
    public CaughtLetter {
        calendars = List.copyOf(calendars);
    }

    /** Reads the message; one that cannot be read is shown as it came. */
    public static CaughtLetter of(CaughtMail mail) {
        return of(mail, LetterReader::read);
    }

    /** Whatever the reader throws says that it cannot read this message, not that the others are lost as well. */
    static CaughtLetter of(CaughtMail mail, Reader reader) {
        try {
            return reader.read(mail);
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            return new CaughtLetter(
                    mail.id(), mail.received(), to(mail), mail.sender(), "", "", "", raw(mail), "", List.of(), false);
        }
    }

    private static String raw(CaughtMail mail) {
        try {
            return new String(mail.raw(), StandardCharsets.ISO_8859_1);
        } catch (UncheckedIOException gone) {
            return "";
        }
    }

    /** Takes a message apart. */
    @FunctionalInterface
    interface Reader {
        CaughtLetter read(CaughtMail mail) throws MessagingException, IOException;
    }

    static String to(CaughtMail mail) {
        return String.join(", ", mail.recipients());
    }

    /** Key of the words that head it: its subject, unless there is none. */
    public String heading() {
        if (!readable) {
            return "inbox.unreadable";
        }
        return subject.isEmpty() ? "inbox.no-subject" : "inbox.headed";
    }

    /** The text, cut where links begin and end. */
    public List<Piece> pieces() {
        return Piece.of(text);
    }

    /** Its calendar entries, as far as they can be read. */
    public List<CalendarCard> cards() {
        return calendars.stream().map(CalendarCard::of).flatMap(List::stream).toList();
    }
}
