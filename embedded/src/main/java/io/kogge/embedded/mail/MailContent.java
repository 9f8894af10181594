// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A message's bytes, which stay on disk until somebody reads them. */
public final class MailContent {
    private final Path file;
    private final int start;

    MailContent(Path file, int start) {
        this.file = file;
        this.start = start;
    }

    byte[] bytes() {
        try {
            byte[] all = Files.readAllBytes(file);
            return Arrays.copyOfRange(all, start, all.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> header(String name) {
        String text = new String(bytes(), StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        String headers = end < 0 ? text : text.substring(0, end);
        // a header goes on in the next line when that one starts with white space (RFC 5322, 2.2.3)
        return Arrays.stream(headers.replaceAll("\r\n(?=[ \t])", "").split("\r\n"))
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }
}
