// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read;

import io.kogge.sheet.read.UnreadableSheet.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** What a file is by its bytes. */
final class Contents {
    private static final int HEAD = 4096;
    private static final Map<String, Reason> MARKS = Map.of(
            "%PDF", Reason.PDF,
            "{\\rtf", Reason.OTHER_DOCUMENT,
            "\u001f\u008b", Reason.ARCHIVE,
            "7z\u00bc\u00af", Reason.ARCHIVE,
            "Rar!", Reason.ARCHIVE,
            "\u0089PNG", Reason.NEITHER,
            "\u00ff\u00d8\u00ff", Reason.NEITHER,
            "GIF8", Reason.NEITHER);
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private Contents() {}

    /** Whether it is a zip; otherwise it is text, or a reason is thrown. */
    static boolean isZip(Path file) throws IOException {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
        if (head.isBlank()) {
            throw new UnreadableSheet(Reason.EMPTY);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return true;
        }
        if (head.startsWith("PK\u0005\u0006")) {
            throw new UnreadableSheet(Reason.NO_SHEETS);
        }
        if (head.startsWith(OLE)) {
            throw new UnreadableSheet(compound(file));
        }
        MARKS.forEach((mark, reason) -> {
            if (head.startsWith(mark)) {
                throw new UnreadableSheet(reason);
            }
        });
        markup(head);
        return false;
    }

    private static void markup(String head) {
        String begin = head.replace("\u00ef\u00bb\u00bf", "")
                .replace("\u0000", "")
                .replaceFirst("^(\u00ff\u00fe|\u00fe\u00ff)", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (begin.matches("(?s)(<!--.*?-->\\s*)*<(!doctype html|html|head|body|table|meta|style|div)\\b.*")
                || begin.startsWith("mime-version:")) {
            throw new UnreadableSheet(Reason.WEB_PAGE);
        }
        if (begin.matches("(?s)(\\[\\s*)?\\{\\s*\".*")) {
            // what programs hand to one another
            throw new UnreadableSheet(Reason.NEITHER);
        }
        if (begin.startsWith("<?xml")) {
            throw new UnreadableSheet(begin.contains("<html") ? Reason.WEB_PAGE : Reason.XML);
        }
    }

    /** Old workbooks and protected new ones share a container; its directory names what is inside. */
    private static Reason compound(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(64 << 20);
        }
        if (names(bytes, "EncryptedPackage") || names(bytes, "EncryptionInfo")) {
            return Reason.PASSWORD;
        }
        if (names(bytes, "Workbook") || names(bytes, "Book")) {
            return Reason.OLD_EXCEL;
        }
        return names(bytes, "WordDocument") || names(bytes, "PowerPoint Document")
                ? Reason.OTHER_DOCUMENT
                : Reason.NEITHER;
    }

    private static boolean names(byte[] bytes, String name) {
        byte[] wanted = name.getBytes(Charset.forName("UTF-16LE"));
        search:
        // entries of the directory are 128 bytes long and lie on such bounds
        for (int at = 0; at + wanted.length + 2 <= bytes.length; at += 128) {
            for (int i = 0; i < wanted.length; i++) {
                if (bytes[at + i] != wanted[i]) {
                    continue search;
                }
            }
            if (bytes[at + wanted.length] == 0 && bytes[at + wanted.length + 1] == 0) {
                return true;
            }
        }
        return false;
    }
}
