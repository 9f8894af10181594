// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import io.kogge.embedded.mail.CaughtMail;
import io.kogge.embedded.mail.FlowedText;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Takes a message apart (RFC 2045, RFC 2046). */
final class LetterReader {
    private LetterReader() {}

    static Letter read(CaughtMail mail) {
        try {
            MimeMessage message = new MimeMessage(
                    jakarta.mail.Session.getInstance(new Properties()), new ByteArrayInputStream(mail.raw()));
            List<Part> parts = new ArrayList<>();
            collect(message, parts);
            return new Letter(
                    mail.id(),
                    mail.recipients().get(0),
                    Templates.of(message.getSubject()),
                    message.getMessageID(),
                    message.getSubject(),
                    mail.header("Content-Language").orElse(""),
                    text(parts, "text/plain").orElse(""),
                    text(parts, "text/html").orElse(""),
                    text(parts, "text/calendar").map(Invitation::parse));
        } catch (MessagingException | IOException e) {
            throw new AssertionError("Unreadable mail " + mail, e);
        }
    }

    private static void collect(Part part, List<Part> parts) throws MessagingException, IOException {
        if (!part.isMimeType("multipart/*")) {
            parts.add(part);
            return;
        }
        Multipart multipart = (Multipart) part.getContent();
        for (int i = 0; i < multipart.getCount(); i++) {
            collect(multipart.getBodyPart(i), parts);
        }
    }

    private static Optional<String> text(List<Part> parts, String type) throws MessagingException, IOException {
        for (Part part : parts) {
            if (part.isMimeType(type)) {
                String text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return Optional.of(FlowedText.read(text, part.getContentType()));
            }
        }
        return Optional.empty();
    }
}
