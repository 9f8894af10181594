// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.usecase;

import io.kogge.mission.files.model.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Which office document a zip is, by the parts that it has, in whatever order. Any zip can be called {@code .docx}, and
 * some programs put the part with the types last.
 */
final class OfficeZip {
    private static final int LONGEST_TYPES = 256 * 1024;
    private static final int MOST_PARTS = 20_000;
    private static final Map<FileKind, String> MAIN_TYPES = Map.of(
            FileKind.DOCX, "wordprocessingml.document.main+xml",
            FileKind.XLSX, "spreadsheetml.sheet.main+xml");

    private OfficeZip() {}

    static Optional<FileKind> kind(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS || macros(zip)) {
                return Optional.empty();
            }
            String mimetype =
                    text(zip, "mimetype", FileKind.ODT.mediaType().length() + 2).strip();
            if (mimetype.equals(FileKind.ODT.mediaType()) && zip.getEntry("content.xml") != null) {
                return Optional.of(FileKind.ODT);
            }
            String types = text(zip, "[Content_Types].xml", LONGEST_TYPES);
            return MAIN_TYPES.entrySet().stream()
                    .filter(main -> types.contains(main.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst();
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    private static boolean macros(ZipFile zip) {
        return zip.stream()
                .map(ZipEntry::getName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin"));
    }

    /** The beginning of a part: what it inflates to may be larger than anything. */
    private static String text(ZipFile zip, String part, int most) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
        }
    }
}
