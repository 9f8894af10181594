// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.usecase;

import io.kogge.mission.files.model.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Tells what a file is by what is in it. Reads it, so not on an event loop. */
final class FileKinds {
    /** Readers of PDF accept a few bytes in front of the heading. */
    private static final int HEAD = 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private FileKinds() {}

    /** The kind; empty if it is none of them. */
    static Optional<FileKind> of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = java.nio.file.Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (startsWith(head, 0, PNG)) {
            return Optional.of(FileKind.PNG);
        }
        if (startsWith(head, 0, JPEG)) {
            return Optional.of(FileKind.JPEG);
        }
        if (startsWith(head, 0, ZIP)) {
            return OfficeZip.kind(file);
        }
        return contains(head, PDF) ? Optional.of(FileKind.PDF) : Optional.empty();
    }

    private static boolean contains(byte[] head, byte[] mark) {
        for (int at = 0; at <= head.length - mark.length; at++) {
            if (startsWith(head, at, mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] head, int at, byte[] mark) {
        return head.length >= at + mark.length && Arrays.equals(head, at, at + mark.length, mark, 0, mark.length);
    }
}
