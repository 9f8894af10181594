// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.xlsx;

import io.kogge.sheet.read.Limits;
import io.kogge.sheet.read.UnreadableSheet;
import io.kogge.sheet.read.UnreadableSheet.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A package's parts by name; capitals do not count in names, and some programs write them with backslashes. */
final class Parts implements Closeable {
    private static final int MOST = 20_000;
    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final Limits limits;

    Parts(Path file, Limits limits) throws IOException {
        this.limits = limits;
        try {
            this.zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException brokenOff) {
            throw new UnreadableSheet(Reason.DAMAGED, brokenOff);
        }
        if (zip.size() > MOST) {
            zip.close();
            throw new UnreadableSheet(Reason.TOO_LARGE);
        }
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> parts.put(key(entry.getName()), entry));
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    boolean anyUnder(String folder) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** A sheet, or the shared texts. */
    GuardedStream large(String name) {
        return open(name, limits.part());
    }

    /** Any other part. */
    GuardedStream small(String name) {
        return open(name, limits.smallPart());
    }

    private GuardedStream open(String name, long most) {
        ZipEntry entry = parts.get(key(name));
        if (entry == null) {
            throw new UnreadableSheet(Reason.DAMAGED);
        }
        try {
            return new GuardedStream(zip.getInputStream(entry), entry.getCompressedSize(), most, limits);
        } catch (IOException broken) {
            throw new UnreadableSheet(
                    String.valueOf(broken.getMessage()).contains("encrypted") ? Reason.PASSWORD : Reason.DAMAGED,
                    broken);
        }
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
