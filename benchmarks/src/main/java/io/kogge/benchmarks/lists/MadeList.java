// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A workbook with a list of activities as an office may have it; no two lists say the same. */
public final class MadeList {
    private static final List<String> HEADINGS =
            List.of("Soort", "Titel", "Datum", "Plaats", "Land", "Partner", "Opmerking");
    private static final List<String> CATEGORIES = List.of(
            "Delegatie ontvangen", "Ambassadeur ontvangen", "Activiteit in het buitenland", "Activiteit in Nederland");
    private static final List<String> COUNTRIES = List.of("Duitsland", "Zweden", "Denemarken", "China");
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final int DAYS = 1460;
    private static final int FLUSHED = 500;
    private static final int CITIES = 997;

    private MadeList() {}

    /** Writes so many rows. */
    public static Path write(Path file, String name, int rows) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Lists", null)) {
            Worksheet sheet = workbook.newWorksheet("Activiteiten");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
            }
            for (int row = 0; row < rows; row++) {
                write(sheet, row, name);
                if (row % FLUSHED == 0) {
                    sheet.flush();
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Worksheet sheet, int row, String name) {
        sheet.value(row + 1, 0, CATEGORIES.get(row % CATEGORIES.size()));
        sheet.value(row + 1, 1, "Bezoek " + row + " aan de haven (" + name + ")");
        sheet.value(row + 1, 2, FIRST.plusDays(row % DAYS));
        sheet.style(row + 1, 2).format("dd-mm-yyyy").set();
        sheet.value(row + 1, 3, "Stad " + row % CITIES);
        sheet.value(row + 1, 4, COUNTRIES.get(row % COUNTRIES.size()));
        sheet.value(row + 1, 5, "Haven van Stad " + row % CITIES);
        sheet.value(row + 1, 6, "Afspraak over stage en opleiding, vervolg in week " + row % 52);
    }

    /** Reads every cell by the library alone; how many characters there are. */
    public static long readByLibrary(Path file) {
        long characters = 0;
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                for (Cell cell : row) {
                    characters += cell == null ? 0 : cell.getText().length();
                }
            }
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
