// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.Picture;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a message: plain text and HTML as alternatives, the pictures beside the HTML (RFC 2387). A calendar entry is
 * a third alternative, which mail programs answer, and an attachment, which all others can open (RFC 6047, 2.4; the layout
 * that Outlook, Gmail and Apple read).
 */
final class MailParts {
    private static final String HTML = "text/html; charset=UTF-8";

    private static final String CALENDAR = "text/calendar; method=%s; charset=UTF-8";

    private MailParts() {}

    static MimeMultipart of(Mail mail) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(FlowedText.of(mail.plain()), FlowedText.TYPE));
        alternatives.addBodyPart(page(mail));
        Mail.@Nullable CalendarPart calendar = mail.calendar();
        if (calendar == null) {
            return alternatives;
        }
        alternatives.addBodyPart(part(calendar.text(), CALENDAR.formatted(calendar.method())));
        MimeBodyPart attachment = part(calendar.text(), "application/ics; name=\"mission.ics\"");
        attachment.setFileName("mission.ics");
        attachment.setDisposition(Part.ATTACHMENT);
        MimeMultipart mixed = new MimeMultipart("mixed");
        mixed.addBodyPart(holding(alternatives));
        mixed.addBodyPart(attachment);
        return mixed;
    }

    private static MimeBodyPart page(Mail mail) throws MessagingException {
        MimeBodyPart html = part(mail.html(), HTML);
        if (mail.pictures().isEmpty()) {
            return html;
        }
        MimeMultipart related = new MimeMultipart("related; type=\"text/html\"");
        related.addBodyPart(html);
        for (Picture picture : mail.pictures()) {
            related.addBodyPart(picture(picture));
        }
        return holding(related);
    }

    private static MimeBodyPart picture(Picture picture) throws MessagingException {
        MimeBodyPart part = part(BodyEncoding.octets(picture.bytes().copy()), picture.type());
        part.setContentID("<" + picture.contentId() + ">");
        part.setFileName(picture.file());
        part.setDisposition(Part.INLINE);
        return part;
    }

    private static MimeBodyPart holding(MimeMultipart parts) throws MessagingException {
        MimeBodyPart holder = new MimeBodyPart();
        holder.setContent(parts);
        return holder;
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        return part(BodyEncoding.text(text.getBytes(StandardCharsets.UTF_8)), type);
    }

    private static MimeBodyPart part(BodyEncoding body, String type) throws MessagingException {
        InternetHeaders headers = new InternetHeaders();
        headers.setHeader("Content-Type", type);
        headers.setHeader("Content-Transfer-Encoding", body.name());
        return new MimeBodyPart(headers, body.octets());
    }
}
