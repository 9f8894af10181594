// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.mission.imports.model.Counts;
import io.kogge.mission.imports.model.ImportRow;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps the rows of imports, some hundred together in a block. */
public interface ImportRows {

    /**
     * What is in a block.
     *
     * @param number its place, from 0
     * @param first number of its first row
     * @param last number of its last row
     * @param counts its rows by what becomes of them
     */
    record Block(int number, int first, int last, Counts counts) {}

    /** Writes a block, in place of what it was before. */
    Mono<Void> save(String importId, int block, List<ImportRow> rows);

    /** A block's rows; empty if there is no such block. */
    Mono<List<ImportRow>> read(String importId, int block);

    /** All blocks in their order, without their rows. */
    Flux<Block> blocks(String importId);

    /** Deletes blocks from this one on. */
    Mono<Void> deleteFrom(String importId, int block);
}
