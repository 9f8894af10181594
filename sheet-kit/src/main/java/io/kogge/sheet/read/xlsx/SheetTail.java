// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.xlsx;

import io.kogge.sheet.read.Limits;
import io.kogge.sheet.read.UnreadableSheet;
import io.kogge.sheet.read.UnreadableSheet.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a sheet's rows and has to be known before them. Going to it, only the tag that ends the rows is looked for,
 * which takes a fraction of what parsing them takes.
 *
 * @param merges merged areas, by their first row
 * @param filterRow the row with the filter's buttons
 */
record SheetTail(List<Area> merges, OptionalInt filterRow) {
    private static final byte[] ROWS = "sheetData".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 16;
    /** Longer than the tags looked for: those that begin the sheet, with its namespaces, and end the rows. */
    private static final int TAG = 16_384;

    static SheetTail of(GuardedStream part, Limits limits) {
        try (part) {
            byte[] buffer = new byte[BUFFER];
            byte[] tag = new byte[TAG];
            int length = TAG;
            byte @Nullable [] root = null;
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                part.shown();
                for (int i = 0; i < read; i++) {
                    byte b = buffer[i];
                    if (b == '<') {
                        length = 0;
                        tag[length++] = b;
                    } else if (length < TAG) {
                        tag[length++] = b;
                        if (length == 2 && root != null && b != '/') {
                            // of the tags behind the first only those that end something
                            length = TAG;
                        } else if (b == '>') {
                            if (root == null && tag[1] != '?' && tag[1] != '!') {
                                root = Arrays.copyOf(tag, length);
                            }
                            if (root != null && tag[1] == '/' && endsRows(tag, length)) {
                                var rest = new ByteArrayInputStream(buffer, i + 1, read - i - 1);
                                return parse(part, root, new SequenceInputStream(rest, part), limits);
                            }
                            length = TAG;
                        }
                    }
                }
            }
            return new SheetTail(List.of(), OptionalInt.empty());
        } catch (IOException broken) {
            throw new UnreadableSheet(Reason.DAMAGED, broken);
        }
    }

    /** Whether this end tag, with or without a prefix, closes the rows; asked for every end of a cell. */
    private static boolean endsRows(byte[] tag, int length) {
        if (length < ROWS.length + 3) {
            return false;
        }
        int name = length - 1;
        while (tag[name - 1] <= ' ') {
            name--;
        }
        return name > ROWS.length && Arrays.equals(tag, name - ROWS.length, name, ROWS, 0, ROWS.length);
    }

    private static SheetTail parse(GuardedStream part, byte[] root, InputStream rest, Limits limits) {
        List<Area> merges = new ArrayList<>();
        OptionalInt filter = OptionalInt.empty();
        try (Xml xml = Xml.rest(part, new SequenceInputStream(new ByteArrayInputStream(root), rest))) {
            while (xml.nextStart()) {
                String reference = xml.attribute("ref");
                if (xml.is("mergeCell") && reference != null) {
                    Area.of(reference).ifPresent(merges::add);
                    if (merges.size() > limits.merges()) {
                        throw new UnreadableSheet(Reason.TOO_LARGE);
                    }
                } else if (xml.is("autoFilter") && reference != null) {
                    filter = Area.of(reference)
                            .map(Area::top)
                            .map(OptionalInt::of)
                            .orElse(OptionalInt.empty());
                }
            }
        }
        merges.sort(Comparator.comparingInt(Area::top).thenComparingInt(Area::left));
        return new SheetTail(merges, filter);
    }
}
