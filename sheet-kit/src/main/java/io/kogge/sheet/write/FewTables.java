// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Several small tables in one file: a workbook has a sheet for each; in separated text, which has one table, each row begins
 * with the title of its own and each table with its headings.
 */
public final class FewTables {
    private FewTables() {}

    /** A workbook with a sheet for each table. */
    public static byte[] workbook(List<FilledTable<?>> tables, Locale reader) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "Kogge", null);
        Set<String> titles = new HashSet<>();
        try {
            tables.forEach(table -> addTo(workbook, table, reader, titles));
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot be written", impossible);
        }
        return bytes.toByteArray();
    }

    private static <T> void addTo(Workbook workbook, FilledTable<T> filled, Locale reader, Set<String> titles) {
        String title = unlike(SheetTitles.of(filled.table().title()), titles);
        OpenSheet<T> sheet = new OpenSheet<>(workbook, title, filled.table(), reader);
        sheet.write(filled.rows());
        sheet.end();
    }

    /** Two sheets of a workbook are never called alike, whatever their capitals. */
    private static String unlike(String title, Set<String> titles) {
        return Stream.concat(
                        Stream.of(title),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> SheetTitles.with(title, number)))
                .filter(free -> titles.add(free.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    /**
     * All of them as one table.
     *
     * @param title of the file
     * @param heading above the titles
     */
    public static FilledTable<List<Object>> stacked(String title, String heading, List<FilledTable<?>> tables) {
        List<List<Object>> lines = new ArrayList<>();
        tables.forEach(table -> addTo(lines, table));
        int width = lines.stream().mapToInt(List::size).max().orElse(1);
        List<Object> first = lines.isEmpty() ? List.of(heading) : lines.get(0);
        List<Column<List<Object>>> columns = new ArrayList<>();
        columns.add(column(heading, 0));
        for (int at = 1; at < width; at++) {
            columns.add(column(at < first.size() ? first.get(at).toString() : "", at));
        }
        return new FilledTable<>(
                new Table<>(title, columns), lines.stream().skip(1).toList());
    }

    private static <T> void addTo(List<List<Object>> lines, FilledTable<T> filled) {
        List<Column<T>> columns = filled.table().columns();
        String title = filled.table().title();
        lines.add(line(title, columns.stream().map(Column::heading)));
        filled.rows()
                .forEach(row -> lines.add(line(
                        title,
                        columns.stream().map(column -> cell(column.value().apply(row))))));
    }

    private static List<Object> line(String title, Stream<?> cells) {
        return Stream.concat(Stream.of(title), cells).map(Object.class::cast).toList();
    }

    private static Object cell(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static Column<List<Object>> column(String heading, int at) {
        return new Column<>(heading, heading.length(), line -> at < line.size() ? line.get(at) : null);
    }
}
