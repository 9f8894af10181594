// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook of one sheet that is being written into memory, from where what is ready is taken away. It holds nothing that
 * must be given back, so that whoever stops in the middle leaves it to the garbage collector.
 */
final class OpenBook<T> {
    private final ByteArrayOutputStream ready = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(ready, "Kogge", null);
    private final OpenSheet<T> sheet;

    OpenBook(Table<T> table, Locale reader) {
        sheet = new OpenSheet<>(workbook, SheetTitles.of(table.title()), table, reader);
    }

    /** Writes these rows below, and gives what is ready of the file. */
    byte[] rows(List<T> rows) {
        sheet.write(rows);
        return taken(sheet::flush);
    }

    /** Writes the end, and gives the rest of the file. */
    byte[] end() {
        sheet.end();
        return taken(workbook::finish);
    }

    private byte[] taken(Writing writing) {
        try {
            writing.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot be written", impossible);
        }
        byte[] bytes = ready.toByteArray();
        ready.reset();
        return bytes;
    }

    private interface Writing {
        void run() throws IOException;
    }
}
