// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.RowOutcome;
import io.kogge.mission.imports.model.RowVerdict;
import io.kogge.mission.imports.usecase.ImportRows.Block;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the rows of an import a page at a time: of their blocks only those that the page needs. */
public final class ImportRowPages {
    private final ImportRows rows;

    /** Over where they are kept. */
    public ImportRowPages(ImportRows rows) {
        this.rows = rows;
    }

    /** A page of those of this verdict and outcome; null where any will do. */
    public Mono<Paged<ImportRow>> page(
            String importId, @Nullable RowVerdict verdict, @Nullable RowOutcome outcome, Paging paging) {
        ToIntFunction<Block> count = block -> outcome != null
                ? block.counts().of(outcome)
                : verdict != null ? block.counts().of(verdict) : block.counts().all();
        Predicate<ImportRow> wanted = row ->
                outcome != null ? row.result().outcome() == outcome : verdict == null || row.verdict() == verdict;
        return rows.blocks(importId)
                .filter(block -> count.applyAsInt(block) > 0)
                .collectList()
                .flatMap(blocks -> page(importId, blocks, count, wanted, paging));
    }

    private Mono<Paged<ImportRow>> page(
            String importId,
            List<Block> blocks,
            ToIntFunction<Block> count,
            Predicate<ImportRow> wanted,
            Paging paging) {
        long total = blocks.stream().mapToLong(count::applyAsInt).sum();
        int at = 0;
        int before = 0;
        while (at < blocks.size() && before + count.applyAsInt(blocks.get(at)) <= paging.offset()) {
            before += count.applyAsInt(blocks.get(at));
            at++;
        }
        return Flux.fromIterable(blocks.subList(at, blocks.size()))
                .concatMap(block -> rows.read(importId, block.number()), 1)
                .concatMapIterable(block -> block.stream().filter(wanted).toList())
                .skip(paging.offset() - before)
                .take(paging.size())
                .collectList()
                .map(found -> Paged.of(paging, found, total));
    }
}
