// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.write;

import java.util.regex.Pattern;

/** What sheets of a workbook may be called. */
final class SheetTitles {
    private static final Pattern NOT_ALLOWED = Pattern.compile("[\\s\\p{Cntrl}\\[\\]:*?/\\\\']+");
    private static final int LONGEST = 31;

    private SheetTitles() {}

    static String of(String title) {
        return cut(NOT_ALLOWED.matcher(title).replaceAll(" ").strip(), LONGEST);
    }

    /** The same for another one that is called alike. */
    static String with(String title, int number) {
        String end = " (" + number + ")";
        return cut(title, LONGEST - end.length()) + end;
    }

    private static String cut(String title, int most) {
        return title.substring(0, Math.min(most, title.length()));
    }
}
