// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes values into the cells of a sheet, each as what it is. */
final class SheetCells {
    /** Texts longer than this make Excel call the file damaged. */
    private static final int LONGEST = 32_767;

    /** Before this Excel counts a day that never was. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** Digits that Excel keeps of a number. */
    private static final int DIGITS = 15;

    /** What Excel would read as the code of a character. */
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Worksheet sheet;
    private final String days;

    SheetCells(Worksheet sheet, Locale reader) {
        this.sheet = sheet;
        this.days = reader.getLanguage().equals("nl") ? "dd-mm-yyyy" : "d mmm yyyy";
    }

    void heading(int column, String heading) {
        text(0, column, heading);
        sheet.style(0, column).bold().set();
    }

    void write(int row, int column, @Nullable Object value) {
        if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(days).set();
        } else if (value instanceof Number number && fits(number)) {
            sheet.value(row, column, number);
        } else if (value != null) {
            text(row, column, value.toString());
        }
    }

    /** Inline: the table of shared texts would be in memory until the end. */
    private void text(int row, int column, String text) {
        String shown = text.contains("_x") ? CODE.matcher(text).replaceAll("_x005F_") : text;
        int end = Math.min(LONGEST, shown.length());
        boolean splits = end < shown.length() && Character.isLowSurrogate(shown.charAt(end));
        sheet.inlineString(row, column, shown.substring(0, splits ? end - 1 : end));
    }

    private static boolean fits(Number number) {
        return !(number instanceof Double real && !Double.isFinite(real))
                && new BigDecimal(number.toString()).stripTrailingZeros().precision() <= DIGITS;
    }
}
