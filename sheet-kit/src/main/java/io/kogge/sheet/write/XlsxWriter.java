// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.write;

import java.util.Locale;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes workbooks of one sheet. */
final class XlsxWriter implements TableWriter {
    private final Locale reader;

    XlsxWriter(Locale reader) {
        this.reader = reader;
    }

    @Override
    public <T> Flux<byte[]> write(Table<T> table, Flux<T> rows) {
        return Flux.defer(() -> {
            OpenBook<T> book = new OpenBook<>(table, reader);
            return rows.buffer(BATCH)
                    .map(book::rows)
                    .concatWith(Mono.fromSupplier(book::end))
                    .filter(bytes -> bytes.length > 0);
        });
    }
}
