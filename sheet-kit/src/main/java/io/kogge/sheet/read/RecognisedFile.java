// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read;

import java.util.Optional;

/**
 * What a file turned out to be.
 *
 * @param type its type
 * @param charset how its text is encoded, where that had to be found out
 * @param separator what stands between its columns, where that had to be found out
 */
public record RecognisedFile(Type type, Optional<String> charset, Optional<Character> separator) {
    /** Types that can be read. */
    public enum Type {
        /** Text with separators. */
        TEXT,
        /** Office Open XML. */
        WORKBOOK
    }
}
