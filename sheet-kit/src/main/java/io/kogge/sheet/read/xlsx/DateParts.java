// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.xlsx;

import java.util.regex.Pattern;

/** What of a date a format shows. */
record DateParts(boolean year, boolean month, boolean day, boolean time, boolean elapsed) {
    static final DateParts NONE = new DateParts(false, false, false, false, false);
    /** Quoted, escaped, reserved space, repeated fill, and anything in brackets but elapsed time. */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]", Pattern.CASE_INSENSITIVE);

    private static final Pattern HALF_DAY = Pattern.compile("(?i)am/pm|a/p");
    private static final Pattern SECONDS = Pattern.compile("s\\.0+");
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]");
    /** An m is a minute after hours and before seconds. */
    private static final Pattern MINUTES = Pattern.compile("(h+[^a-z]*)m{1,2}(?!m)|(?<!m)m{1,2}([^a-z]*s)");

    static DateParts of(String section) {
        String code = LITERAL.matcher(section).replaceAll(" ").toLowerCase(java.util.Locale.ROOT);
        code = HALF_DAY.matcher(code).replaceAll(" ");
        code = SECONDS.matcher(code).replaceAll("s");
        // a format of digits is one of numbers, whatever letters a program left unquoted
        if (code.matches("(?s).*[0#?].*")) {
            return NONE;
        }
        boolean elapsed = ELAPSED.matcher(code).find();
        String dates = MINUTES.matcher(code).replaceAll("$1n$2");
        boolean time = elapsed || dates.matches("(?s).*[hsn].*");
        return new DateParts(
                dates.matches("(?s).*[yje].*"), !elapsed && dates.contains("m"), dates.contains("d"), time, elapsed);
    }

    boolean any() {
        return year || month || day || time;
    }

    boolean date() {
        return year || month || day;
    }
}
