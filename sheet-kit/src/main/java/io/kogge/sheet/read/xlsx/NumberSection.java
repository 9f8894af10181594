// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One section of a number format.
 *
 * @param whole places and literals before the decimal point, from the right
 * @param fraction those after it
 * @param places how many places before the decimal point
 * @param decimals how many after it
 * @param shift powers of ten by which percent and thousands move the number
 * @param plain whether it shows numbers in a form that is not followed: as powers or as fractions
 */
record NumberSection(List<Piece> whole, List<Piece> fraction, int places, int decimals, int shift, boolean plain) {
    /**
     * A place for a digit, or a literal.
     *
     * @param place 0, # or ?; a blank for a literal
     * @param literal the literal
     */
    record Piece(char place, String literal) {
        boolean isPlace() {
            return place != ' ';
        }
    }

    static NumberSection of(String section) {
        List<Piece> whole = new ArrayList<>();
        List<Piece> fraction = new ArrayList<>();
        List<Piece> into = whole;
        int shift = 0;
        boolean plain = false;
        for (int i = 0; i < section.length(); i++) {
            char c = section.charAt(i);
            switch (c) {
                case '0', '#', '?' -> into.add(new Piece(c, ""));
                case '.' -> into = fraction;
                case ',' -> shift -= thousands(section, i) ? 3 : 0;
                case '%' -> {
                    shift += 2;
                    into.add(new Piece(' ', "%"));
                }
                case '"' -> {
                    int end = section.indexOf('"', i + 1);
                    end = end < 0 ? section.length() : end;
                    into.add(new Piece(' ', section.substring(i + 1, end)));
                    i = end;
                }
                case '\\' -> {
                    i++;
                    into.add(new Piece(' ', i < section.length() ? section.substring(i, i + 1) : ""));
                }
                case '_', '*' -> i++;
                case '[' -> {
                    int end = section.indexOf(']', i);
                    end = end < 0 ? section.length() : end;
                    into.add(new Piece(' ', currency(section.substring(i, end))));
                    i = end;
                }
                case 'E', 'e', '/' -> plain = true;
                default -> into.add(new Piece(' ', String.valueOf(c)));
            }
        }
        Collections.reverse(whole);
        return new NumberSection(whole, fraction, places(whole), places(fraction), shift, plain);
    }

    /** A comma behind the last place divides by a thousand; one between places only sets thousands apart. */
    private static boolean thousands(String section, int comma) {
        return comma > 0 && !section.substring(comma).matches("(?s),+[^0#?]*[0#?].*");
    }

    private static String currency(String bracket) {
        if (!bracket.startsWith("[$")) {
            return "";
        }
        int dash = bracket.indexOf('-');
        return bracket.substring(2, dash < 0 ? bracket.length() : dash);
    }

    /** How it shows this number, which is not negative. */
    String show(BigDecimal number) {
        if (plain) {
            return number.toPlainString();
        }
        String digits = number.scaleByPowerOfTen(shift)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        int point = digits.indexOf('.');
        String before = point < 0 ? digits : digits.substring(0, point);
        String after = point < 0 ? "" : digits.substring(point + 1);
        String shown = (whole("0".equals(before) ? "" : before) + fraction(after)).strip();
        return shown.isEmpty() && places + decimals > 0 ? number.toPlainString() : shown;
    }

    private static int places(List<Piece> pieces) {
        return (int) pieces.stream().filter(Piece::isPlace).count();
    }

    private String whole(String digits) {
        StringBuilder shown = new StringBuilder();
        int left = digits.length();
        int open = places;
        for (Piece piece : whole) {
            if (!piece.isPlace()) {
                shown.append(new StringBuilder(piece.literal()).reverse());
                continue;
            }
            open--;
            if (left > 0) {
                shown.append(digits.charAt(--left));
            } else if (piece.place() == '0') {
                shown.append('0');
            }
            // the first place takes all digits that are left
            while (open == 0 && left > 0) {
                shown.append(digits.charAt(--left));
            }
        }
        return shown.reverse().toString();
    }

    private String fraction(String digits) {
        int needed = digits.length();
        int place = fraction.size();
        // zeros at the end are shown where the format says 0
        while (needed > 0 && digits.charAt(needed - 1) == '0') {
            do {
                place--;
            } while (!fraction.get(place).isPlace());
            if (fraction.get(place).place() == '0') {
                break;
            }
            needed--;
        }
        StringBuilder shown = new StringBuilder(needed > 0 ? "." : "");
        int at = 0;
        for (Piece piece : fraction) {
            if (!piece.isPlace()) {
                shown.append(piece.literal());
            } else if (at < needed) {
                shown.append(digits.charAt(at++));
            }
        }
        return shown.toString();
    }
}
