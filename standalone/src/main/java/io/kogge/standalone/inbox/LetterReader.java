// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.inbox;

import io.kogge.embedded.mail.CaughtMail;
import io.kogge.embedded.mail.FlowedText;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes one message apart. */
final class LetterReader {
    private static final int DEEPEST = 20;

    private final List<String> texts = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final List<String> calendars = new ArrayList<>();
    /** Pictures by their Content-ID, as addresses that hold them. */
    private final Map<String, String> pictures = new LinkedHashMap<>();

    private LetterReader() {}

    static CaughtLetter read(CaughtMail mail) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(mail.raw()));
        LetterReader parts = new LetterReader();
        parts.collect(message, 0);
        String from = shown(message.getFrom(), mail.sender());
        String replyTo = shown(message.getReplyTo(), from);
        String subject = message.getSubject();
        String language = message.getHeader("Content-Language", ",");
        return new CaughtLetter(
                mail.id(),
                mail.received(),
                CaughtLetter.to(mail),
                from,
                replyTo.equals(from) ? "" : replyTo,
                language == null ? "" : language.strip(),
                subject == null ? "" : subject.strip(),
                String.join("\n", parts.texts),
                parts.page(),
                parts.calendars.stream().distinct().toList(),
                true);
    }

    private static String shown(Address[] addresses, String otherwise) {
        return addresses == null || addresses.length == 0
                ? otherwise
                : addresses[0] instanceof InternetAddress address ? address.toUnicodeString() : addresses[0].toString();
    }

    private void collect(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) {
            throw new MessagingException("nested too deeply");
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i), depth + 1);
            }
        } else if (part.isMimeType("text/calendar")) {
            calendars.add(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } else if (part.isMimeType("text/plain") && part.getContent() instanceof String text) {
            texts.add(FlowedText.read(text, part.getContentType()));
        } else if (part.isMimeType("text/html") && part.getContent() instanceof String html) {
            pages.add(html);
        } else if (part.isMimeType("image/*") && part instanceof MimePart image && image.getContentID() != null) {
            String type = part.getContentType().replaceAll(";.*", "").strip();
            byte[] bytes = part.getInputStream().readAllBytes();
            pictures.put(
                    image.getContentID().replaceAll("[<>\\s]", ""),
                    "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
        }
    }

    private String page() {
        String page = String.join("\n", pages);
        for (Map.Entry<String, String> picture : pictures.entrySet()) {
            page = page.replace("cid:" + picture.getKey(), picture.getValue());
        }
        return page;
    }
}
