// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.csv;

import io.kogge.sheet.read.UnreadableSheet;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what stands between the columns. */
final class Separators {
    private static final char[] CANDIDATES = {';', '\t', ',', '|'};
    private static final double IN_PROSE = 0.4;

    private Separators() {}

    /** The separator of this beginning of a file. */
    static char of(String sample) {
        char best = ';';
        double highest = 0;
        for (char candidate : CANDIDATES) {
            double score = score(sample, candidate);
            if (score > highest) {
                highest = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Rises with the share of rows that have the same number of columns, and less with that number. */
    private static double score(String sample, char separator) {
        List<List<String>> records = records(sample, separator);
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        for (List<String> row : records) {
            if (row.stream().anyMatch(field -> !field.isBlank())) {
                rows++;
                widths.merge(row.size(), 1, Integer::sum);
            }
        }
        widths.remove(1);
        int most = widths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int width = widths.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(1);
        if (most == 0) {
            return 0;
        }
        double share = (double) most / rows;
        return share * (1 + Math.log(width)) * (inProse(records) ? IN_PROSE : 1);
    }

    /** Whether most of these separators stand as in "Kopenhagen, Malmö" or "12,50". */
    private static boolean inProse(List<List<String>> records) {
        int between = 0;
        int prose = 0;
        for (List<String> row : records) {
            for (int i = 1; i < row.size(); i++) {
                String before = row.get(i - 1);
                String after = row.get(i);
                between++;
                boolean space = after.length() > 1 && after.charAt(0) == ' ' && !before.isBlank();
                boolean decimal = ends(before) && !after.isEmpty() && Character.isDigit(after.charAt(0));
                prose += space || decimal ? 1 : 0;
            }
        }
        return 2 * prose > between;
    }

    private static boolean ends(String before) {
        return !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
    }

    private static List<List<String>> records(String sample, char separator) {
        Records reader = new Records(new StringReader(sample), separator, sample.length() + 1);
        List<List<String>> records = new ArrayList<>();
        try {
            for (@Nullable List<String> next = reader.next(); next != null; next = reader.next()) {
                records.add(next);
            }
        } catch (UnreadableSheet cutOff) {
            // the sample ends within quotes
            return records;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        if (records.size() > 2) {
            records.remove(records.size() - 1);
        }
        return records;
    }
}
