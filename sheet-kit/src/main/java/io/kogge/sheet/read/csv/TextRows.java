// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.csv;

import io.kogge.sheet.read.Cell;
import io.kogge.sheet.read.Row;
import io.kogge.sheet.read.RowSource;
import io.kogge.sheet.read.SheetHints;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records as rows; a quoted line break does not count, as in a spreadsheet that shows the file. */
final class TextRows implements RowSource {
    private final Reader reader;
    private final Records records;
    private int number;

    TextRows(Reader reader, char separator, int longest) {
        this.reader = reader;
        this.records = new Records(reader, separator, longest);
    }

    @Override
    public SheetHints hints() {
        return SheetHints.NONE;
    }

    @Override
    public @Nullable Row next() {
        try {
            for (List<String> fields = records.next(); fields != null; fields = records.next()) {
                number++;
                int width = fields.size();
                while (width > 0 && fields.get(width - 1).isBlank()) {
                    width--;
                }
                if (width > 0) {
                    List<Cell> cells = new ArrayList<>(width);
                    for (String field : fields.subList(0, width)) {
                        cells.add(Cell.text(field));
                    }
                    return new Row(number, false, cells);
                }
            }
            return null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
