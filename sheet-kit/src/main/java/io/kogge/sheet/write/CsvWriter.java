// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.write;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Writes RFC 4180, as the reader's Excel opens it by a double click: with the mark by which it knows UTF-8, and for Dutch
 * readers with semicolons and decimal commas.
 */
final class CsvWriter implements TableWriter {
    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    /** What a program takes for the beginning of a formula, also full-width. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private final boolean dutch;
    private final char separator;

    CsvWriter(Locale reader) {
        this.dutch = reader.getLanguage().equals("nl");
        this.separator = dutch ? ';' : ',';
    }

    @Override
    public <T> Flux<byte[]> write(Table<T> table, Flux<T> rows) {
        Mono<byte[]> headings =
                Mono.fromSupplier(() -> bytes(MARK + line(table.columns(), column -> text(column.heading()))));
        return headings.concatWith(rows.buffer(BATCH).map(batch -> bytes(lines(table, batch))));
    }

    private <T> String lines(Table<T> table, Collection<T> batch) {
        return batch.stream()
                .map(row ->
                        line(table.columns(), column -> written(column.value().apply(row))))
                .collect(Collectors.joining());
    }

    private <T> String line(List<Column<T>> columns, Function<Column<T>, String> cell) {
        return columns.stream().map(cell).collect(Collectors.joining(String.valueOf(separator), "", END));
    }

    private String written(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number number ? quoted(number(number)) : text(value.toString());
    }

    /** An apostrophe before what is no formula but looks like one: a program that opens the file must not compute it. */
    private String text(String text) {
        boolean harmful = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return quoted(harmful ? "'" + text : text);
    }

    private String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == separator || c == '\n' || c == '\r')
                && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private String number(Number number) {
        String plain = number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
        return dutch ? plain.replace('.', ',') : plain;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
