// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.xlsx;

import io.kogge.sheet.read.Cell;
import io.kogge.sheet.read.Cell.Merged;
import io.kogge.sheet.read.UnreadableSheet;
import io.kogge.sheet.read.UnreadableSheet.Reason;
import io.kogge.sheet.read.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes cells of what a sheet's XML says of them. */
final class CellValues {
    /** As many digits as spreadsheets keep; the rest is how computers write fractions. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int WHOLE = 15;

    private final Styles styles;
    private final SharedTexts texts;
    private final DateValues dates;
    private final boolean notCalculated;

    CellValues(Styles styles, SharedTexts texts, boolean since1904, boolean notCalculated) {
        this.styles = styles;
        this.texts = texts;
        this.dates = new DateValues(since1904);
        this.notCalculated = notCalculated;
    }

    /**
     * A cell.
     *
     * @param type its type, as written; null for a number
     * @param style the number of its style
     * @param written what is written as its value
     * @param formula whether it is calculated
     */
    Cell cell(@Nullable String type, int style, String written, boolean formula) {
        String kind = type == null ? "n" : type;
        boolean text = "str".equals(kind) || "inlineStr".equals(kind);
        // a workbook that is to be calculated when it is opened may hold zeros that nobody calculated
        if (formula && (written.isEmpty() && !text || notCalculated && "0".equals(written))) {
            return new Cell("", new Value.Missing(), true, Merged.NO);
        }
        if (written.isEmpty()) {
            return Cell.BLANK;
        }
        return switch (kind) {
            case "s" -> text(texts.get(whole(written)), formula);
            case "str", "inlineStr" -> text(Escapes.decode(written), formula);
            case "b" -> truth(written, formula);
            case "e" -> new Cell(written, new Value.Fault(written), formula, Merged.NO);
            case "d" -> dates.iso(written.strip(), styles.format(style)).in(formula);
            default -> number(written.strip(), styles.format(style), formula);
        };
    }

    private static Cell text(String text, boolean formula) {
        return text.isEmpty() ? Cell.BLANK : new Cell(text, new Value.Text(text), formula, Merged.NO);
    }

    private static Cell truth(String written, boolean formula) {
        boolean truth = Map.of("1", true, "true", true).getOrDefault(written.strip(), false);
        return new Cell(truth ? "TRUE" : "FALSE", new Value.Truth(truth), formula, Merged.NO);
    }

    private Cell number(String written, CellFormat format, boolean formula) {
        BigDecimal number = decimal(written);
        return switch (format.kind()) {
            case PLAIN -> new Cell(number.toPlainString(), new Value.Number(number), formula, Merged.NO);
            case NUMBER -> new Cell(format.show(number), new Value.Number(number), formula, Merged.NO);
            case DATE -> dates.serial(number, format.shows()).in(formula);
        };
    }

    /** By way of a double: a number with an exponent of millions would be spelled out. */
    private static BigDecimal decimal(String written) {
        try {
            if (written.length() <= WHOLE && isWhole(written)) {
                return BigDecimal.valueOf(Long.parseLong(written));
            }
            BigDecimal number = BigDecimal.valueOf(Double.parseDouble(written))
                    .round(DIGITS)
                    .stripTrailingZeros();
            return number.scale() < 0 ? number.setScale(0) : number;
        } catch (NumberFormatException unreadable) {
            throw new UnreadableSheet(Reason.DAMAGED, unreadable);
        }
    }

    private static boolean isWhole(String written) {
        for (int at = 0; at < written.length(); at++) {
            char digit = written.charAt(at);
            if (digit < '0' || digit > '9') {
                return false;
            }
        }
        return true;
    }

    private static int whole(String written) {
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException unreadable) {
            throw new UnreadableSheet(Reason.DAMAGED, unreadable);
        }
    }
}
