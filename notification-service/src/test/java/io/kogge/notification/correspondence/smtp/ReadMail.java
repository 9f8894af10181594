// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import io.kogge.notification.message.model.Mail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;

/** A mail as it travels, taken apart by another library than the one that wrote it (Apache James Mime4j). */
record ReadMail(byte[] raw, Message message, List<Part> parts) {

    /** A part that is no container, its transfer encoding taken off. */
    record Part(String type, String header, String disposition, byte[] content) {
        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    static ReadMail of(Mail mail) throws IOException, MessagingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MimeMail.of(Session.getInstance(new Properties()), mail).writeTo(bytes);
        Message message = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes.toByteArray()));
        List<Part> parts = new ArrayList<>();
        collect(message, parts);
        return new ReadMail(bytes.toByteArray(), message, parts);
    }

    /** The one part of this type. */
    Part part(String type) {
        return parts.stream()
                .filter(part -> part.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + type));
    }

    private static void collect(Entity entity, List<Part> parts) throws IOException {
        if (entity.getBody() instanceof Multipart multipart) {
            for (Entity child : multipart.getBodyParts()) {
                collect(child, parts);
            }
        } else {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            ((SingleBody) entity.getBody()).getInputStream().transferTo(content);
            String header = entity.getHeader().getField("Content-Type").getBody();
            String disposition = entity.getDispositionType() == null ? "" : entity.getDispositionType();
            parts.add(new Part(entity.getMimeType(), header, disposition, content.toByteArray()));
        }
    }
}
