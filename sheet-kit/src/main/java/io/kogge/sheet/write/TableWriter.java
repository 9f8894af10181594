// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.write;

import reactor.core.publisher.Flux;

/** Writes tables as one kind of file. */
public interface TableWriter {
    /** How many rows are written together. */
    int BATCH = 500;

    /**
     * The bytes of the file, as they are taken: rows are asked for only as fast as somebody takes them, and no more once
     * nobody does. What it costs is done on the thread that brings the rows.
     */
    <T> Flux<byte[]> write(Table<T> table, Flux<T> rows);
}
