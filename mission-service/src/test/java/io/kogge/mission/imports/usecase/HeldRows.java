// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.mission.imports.model.ImportRow;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows in memory, which once cannot be written. */
final class HeldRows implements ImportRows {
    private final Map<Integer, List<ImportRow>> blocks = new ConcurrentHashMap<>();
    private volatile int failing = -1;

    void put(int block, List<ImportRow> rows) {
        blocks.put(block, rows);
    }

    void failAtSaving(int block) {
        failing = block;
    }

    @Override
    public Mono<Void> save(String importId, int block, List<ImportRow> rows) {
        return Mono.fromRunnable(() -> {
            if (block == failing) {
                failing = -1;
                throw new IllegalStateException("cut off");
            }
            blocks.put(block, rows);
        });
    }

    @Override
    public Mono<List<ImportRow>> read(String importId, int block) {
        return Mono.justOrEmpty(blocks.get(block));
    }

    @Override
    public Flux<Block> blocks(String importId) {
        return Flux.empty();
    }

    @Override
    public Mono<Void> deleteFrom(String importId, int block) {
        return Mono.empty();
    }
}
