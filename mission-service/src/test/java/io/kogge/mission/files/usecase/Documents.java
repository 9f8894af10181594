// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.usecase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents of all kinds, as small as they can be. */
public final class Documents {
    public static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    public static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
    public static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0};

    private static final String TYPES = "[Content_Types].xml";

    private Documents() {}

    /** The part with the types comes last, as some programs write it. */
    public static byte[] docx(String... more) {
        return zip(concat(
                more,
                "word/document.xml",
                "<w/>",
                TYPES,
                "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                        + ".main+xml\"/></Types>"));
    }

    public static byte[] xlsx() {
        return zip(
                "xl/workbook.xml",
                "<w/>",
                TYPES,
                "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        + ".main+xml\"/></Types>");
    }

    public static byte[] odt() {
        return zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<c/>");
    }

    /** Names and contents in turn. */
    public static byte[] zip(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String[] concat(String[] first, String... second) {
        String[] all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
