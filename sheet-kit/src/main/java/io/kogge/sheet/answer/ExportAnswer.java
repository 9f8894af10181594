// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.answer;

import io.kogge.sheet.write.FewTables;
import io.kogge.sheet.write.FilledTable;
import io.kogge.sheet.write.Table;
import io.kogge.sheet.write.TableFormat;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * A table as a file that a browser keeps. It is written while it is sent, as fast as the browser takes it, and no further
 * once the browser has gone; the work is done on a bounded scheduler, never on a thread that serves connections.
 */
public final class ExportAnswer {
    /** Rows that are read ahead. */
    private static final int AHEAD = 1000;

    private static final Scheduler WORK = Schedulers.boundedElastic();

    private ExportAnswer() {}

    /**
     * 200 with the file.
     *
     * @param reader whose language it is in
     * @param day what the rows are of, for the file's name
     * @param rows read as they are needed
     */
    public static <T> Mono<ServerResponse> of(
            TableFormat format, Locale reader, LocalDate day, Table<T> table, Flux<T> rows) {
        return file(format, table.title(), day, format.writer(reader).write(table, rows.publishOn(WORK, AHEAD)));
    }

    /**
     * 200 with several small tables in a file: a sheet each, or below each other.
     *
     * @param title of the file
     * @param heading above the tables' titles where they stand below each other
     */
    public static Mono<ServerResponse> of(
            TableFormat format,
            Locale reader,
            LocalDate day,
            String title,
            String heading,
            List<FilledTable<?>> tables) {
        if (format == TableFormat.XLSX) {
            return file(
                    format,
                    title,
                    day,
                    Mono.fromSupplier(() -> FewTables.workbook(tables, reader))
                            .subscribeOn(WORK)
                            .flux());
        }
        FilledTable<List<Object>> all = FewTables.stacked(title, heading, tables);
        return of(format, reader, day, all.table(), Flux.fromIterable(all.rows()));
    }

    private static Mono<ServerResponse> file(TableFormat format, String title, LocalDate day, Flux<byte[]> bytes) {
        ContentDisposition file = ContentDisposition.attachment()
                .filename(format.fileName(title, day), StandardCharsets.UTF_8)
                .build();
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(bytes, byte[].class);
    }
}
