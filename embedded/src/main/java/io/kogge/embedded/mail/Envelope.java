// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the SMTP dialogue said about a message. It is written as trace headers in front of the message (RFC 5321, 4.4),
 * so a mail program opens the file, and ends with the time, so it is told apart from the message's own headers.
 */
record Envelope(Instant received, String sender, List<String> recipients) {
    private static final String SENDER = "Return-Path: ";
    private static final String RECIPIENT = "X-Original-To: ";
    private static final String RECEIVED = "X-Received-At: ";

    /** @param length the envelope's length in the file, in bytes */
    record Parsed(Envelope envelope, int length) {}

    byte[] bytes() {
        StringBuilder lines =
                new StringBuilder(SENDER).append('<').append(sender).append(">\r\n");
        recipients.forEach(
                recipient -> lines.append(RECIPIENT).append(recipient).append("\r\n"));
        return lines.append(RECEIVED).append(received).append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    CaughtMail mail(String id, MailContent content) {
        return new CaughtMail(id, received, sender, recipients, content);
    }

    static Parsed read(Path file) throws IOException {
        String sender = "";
        List<String> recipients = new ArrayList<>();
        // Latin-1 reads any message; the envelope's own bytes are turned back below
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (String raw = lines.readLine(); raw != null; raw = lines.readLine()) {
                String line = new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                if (line.startsWith(SENDER)) {
                    sender = line.substring(SENDER.length() + 1, line.length() - 1);
                } else if (line.startsWith(RECIPIENT)) {
                    recipients.add(line.substring(RECIPIENT.length()));
                } else if (line.startsWith(RECEIVED)) {
                    Instant received = Instant.parse(line.substring(RECEIVED.length()));
                    Envelope envelope = new Envelope(received, sender, recipients);
                    return new Parsed(envelope, envelope.bytes().length);
                } else {
                    break;
                }
            }
        }
        throw new IOException(file + " was not written by this mail server");
    }
}
