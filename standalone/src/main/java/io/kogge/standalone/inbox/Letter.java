// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.inbox;

import io.kogge.embedded.mail.CaughtMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A caught mail as a person reads it.
 *
 * @param id of the caught mail
 * @param received when it arrived, by the domain's clock
 * @param to envelope recipients
 * @param from sender as shown
 * @param subject decoded
 * @param text the plain text
 * @param calendars calendar entries in it (RFC 5545), each once
 * @param readable false if it could not be taken apart; the text is then the message as it came
 */
public record Letter(
        String id,
        Instant received,
        String to,
        String from,
        String subject,
        String text,
        List<String> calendars,
        boolean readable) {
    private static final int DEEPEST = 20;

    /** Takes a copy of the calendars. */
    public Letter {
        calendars = List.copyOf(calendars);
    }

    /** Reads the message; one that cannot be read is shown as it came. */
    public static Letter of(CaughtMail mail) {
        return of(mail, Letter::read);
    }

    /** Whatever the reader throws says that it cannot read this message, not that the others are lost as well. */
    static Letter of(CaughtMail mail, Reader reader) {
        try {
            return reader.read(mail);
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            return new Letter(mail.id(), mail.received(), to(mail), mail.sender(), "", raw(mail), List.of(), false);
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
        Letter read(CaughtMail mail) throws MessagingException, IOException;
    }

    private static Letter read(CaughtMail mail) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(mail.raw()));
        List<String> texts = new ArrayList<>();
        List<String> calendars = new ArrayList<>();
        collect(message, texts, calendars, 0);
        String from = message.getFrom() == null || message.getFrom().length == 0
                ? mail.sender()
                : MimeUtility.decodeText(message.getFrom()[0].toString());
        String subject =
                message.getSubject() == null ? "" : message.getSubject().strip();
        return new Letter(
                mail.id(),
                mail.received(),
                to(mail),
                from,
                subject,
                String.join("\n", texts),
                calendars.stream().distinct().toList(),
                true);
    }

    private static String to(CaughtMail mail) {
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

    private static void collect(Part part, List<String> texts, List<String> calendars, int depth)
            throws MessagingException, IOException {
        if (depth > DEEPEST) {
            throw new MessagingException("nested too deeply");
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                collect(child, texts, calendars, depth + 1);
            }
        } else if (part.isMimeType("text/calendar")) {
            calendars.add(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } else if (part.isMimeType("text/plain") && part.getContent() instanceof String text) {
            texts.add(text);
        }
    }
}
