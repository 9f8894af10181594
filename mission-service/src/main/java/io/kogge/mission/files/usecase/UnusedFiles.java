// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.usecase;

import io.kogge.kernel.command.Rejection;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Deletes files that nothing needs: on request, and those that were left lying. Each is set aside before it is looked
 * whether something needs it, so that nothing comes to need it between the look and the end.
 */
public final class UnusedFiles {
    private static final int AT_ONCE = 200;

    private final Files files;
    private final List<FileUse> uses;

    /** The uses are those of all features. */
    public UnusedFiles(Files files, List<FileUse> uses) {
        this.files = files;
        this.uses = List.copyOf(uses);
    }

    /** Deletes a file; a conflict {@code file-in-use} where something has it. */
    public Mono<Void> delete(String id) {
        return files.get(id)
                .flatMap(file -> deleteUnneeded(id, by -> files.setAside(id, by)))
                .flatMap(deleted -> deleted ? Mono.empty() : Mono.error(new Rejection.Conflict("file-in-use")));
    }

    /** Deletes what was stored before this moment and nothing needs, and says how much. */
    public Mono<Long> deleteOlderThan(Instant moment) {
        return files.keptBefore(moment)
                .buffer(AT_ONCE)
                .concatMap(ids -> needed(ids)
                        .flatMapMany(needed -> Flux.fromIterable(ids)
                                .filter(id -> !needed.contains(id))
                                .concatMap(id -> deleteUnneeded(id, by -> files.setAsideKeptBefore(id, moment, by)))))
                .filter(Boolean::booleanValue)
                .count();
    }

    private Mono<Boolean> deleteUnneeded(String id, Function<String, Mono<Boolean>> settingAside) {
        return Mono.defer(() -> {
            String by = UUID.randomUUID().toString();
            return settingAside
                    .apply(by)
                    .filter(aside -> aside)
                    .flatMap(aside -> needed(List.of(id)))
                    .flatMap(needed -> needed.isEmpty()
                            ? files.deleteSetAside(id, by)
                            : files.putBack(id, by).thenReturn(false))
                    .defaultIfEmpty(false);
        });
    }

    private Mono<Set<String>> needed(List<String> ids) {
        return Flux.fromIterable(uses)
                .concatMap(use -> use.neededOf(ids))
                .collect(HashSet<String>::new, Set::add)
                .map(Set::copyOf);
    }
}
