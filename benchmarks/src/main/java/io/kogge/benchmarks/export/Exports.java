// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.export;

import io.kogge.sheet.write.TableFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** The two ways to write the same workbook; nobody keeps it. */
final class Exports {
    private static final int AHEAD = 1000;
    private static final int FLUSHED = 500;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Exports() {}

    /**
     * By Kogge, as it answers a browser.
     *
     * @param each told of each row before it is written
     */
    static void kogge(int rows, IntConsumer each) {
        TableFormat.XLSX
                .writer(DUTCH)
                .write(
                        MadeRow.table(),
                        Flux.range(0, rows)
                                .publishOn(Schedulers.boundedElastic(), AHEAD)
                                .doOnNext(each::accept)
                                .map(MadeRow::of))
                .blockLast();
    }

    /** By the library alone, as quickly as it can: texts beside their cells, and rows given away as soon as they are written. */
    static void library(int rows, IntConsumer each) throws IOException {
        try (Workbook workbook = new Workbook(OutputStream.nullOutputStream(), "Bare", null)) {
            Worksheet sheet = workbook.newWorksheet("Activiteiten");
            for (int column = 0; column < MadeRow.HEADINGS.size(); column++) {
                sheet.inlineString(0, column, MadeRow.HEADINGS.get(column));
            }
            for (int number = 0; number < rows; number++) {
                each.accept(number);
                write(sheet, number + 1, MadeRow.of(number));
                if (number % FLUSHED == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void write(Worksheet sheet, int at, MadeRow row) {
        sheet.inlineString(at, 0, row.code());
        sheet.inlineString(at, 1, row.title());
        sheet.inlineString(at, 2, row.city());
        sheet.inlineString(at, 3, row.country());
        sheet.value(at, 4, row.day());
        sheet.style(at, 4).format("dd-mm-yyyy").set();
        sheet.value(at, 5, row.people());
        sheet.inlineString(at, 6, row.theme());
        sheet.inlineString(at, 7, row.note());
    }
}
