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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
 */
public record Letter(
        String id, Instant received, String to, String from, String subject, String text, List<String> calendars) {

    /** Takes a copy of the calendars. */
    public Letter {
        calendars = List.copyOf(calendars);
    }

    /** Reads the message; a broken one is shown as it came. */
    public static Letter of(CaughtMail mail) {
        String to = String.join(", ", mail.recipients());
        try {
            MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(mail.raw()));
            List<String> texts = new ArrayList<>();
            List<String> calendars = new ArrayList<>();
            collect(message, texts, calendars);
            String from = message.getFrom() == null || message.getFrom().length == 0
                    ? mail.sender()
                    : MimeUtility.decodeText(message.getFrom()[0].toString());
            String subject = message.getSubject() == null ? "" : message.getSubject();
            return new Letter(
                    mail.id(),
                    mail.received(),
                    to,
                    from,
                    subject,
                    String.join("\n", texts),
                    calendars.stream().distinct().collect(Collectors.toList()));
        } catch (MessagingException | IOException e) {
            return new Letter(
                    mail.id(),
                    mail.received(),
                    to,
                    mail.sender(),
                    "",
                    new String(mail.raw(), StandardCharsets.ISO_8859_1),
                    List.of());
        }
    }

    /** The text, cut where links begin and end. */
    public List<Piece> pieces() {
        return Piece.of(text);
    }

    private static void collect(Part part, List<String> texts, List<String> calendars)
            throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                collect(child, texts, calendars);
            }
        } else if (part.isMimeType("text/calendar")) {
            calendars.add(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } else if (part.isMimeType("text/plain") && part.getContent() instanceof String text) {
            texts.add(text);
        }
    }
}
