// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.model;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files as people and browsers send them, and as they are kept. */
public final class FileName {
    /** Longest that is kept, in characters. */
    public static final int LONGEST = 120;

    private static final String UNNAMED = "document";

    private FileName() {}

    /**
     * What a name keeps: no folders, nothing that no file system takes or no reader sees, no dots in front, and the ending
     * that its content has.
     */
    public static String clean(String sent, FileKind kind) {
        String stem = stem(tidy(sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)), kind);
        return (stem.isEmpty() ? UNNAMED : stem) + "." + kind.extension();
    }

    private static String tidy(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*]", "-")
                .replaceAll("\\p{Z}+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
    }

    /** Another ending is part of the name: a text called {@code .pdf} that is none is not called so any more in vain. */
    private static String stem(String name, FileKind kind) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean ends = lower.endsWith("." + kind.extension()) || (kind == FileKind.JPEG && lower.endsWith(".jpeg"));
        String stem = ends ? name.substring(0, name.lastIndexOf('.')) : name;
        int most = LONGEST - kind.extension().length() - 1;
        if (stem.codePointCount(0, stem.length()) <= most) {
            return stem.strip();
        }
        return stem.substring(0, stem.offsetByCodePoints(0, most)).strip();
    }
}
