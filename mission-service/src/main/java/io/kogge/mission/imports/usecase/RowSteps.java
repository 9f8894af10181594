// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.ImportState;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The steps that go over the rows once they are read: judging them again, storing and undoing. */
public final class RowSteps {
    /** Blocks that are under way at once: while one is written, the next is read. */
    private static final int AT_ONCE = 2;

    /** Blocks of which is noted at once that they are done: after a crash so many are gone over again, which changes nothing. */
    private static final int NOTED_TOGETHER = 8;

    private static final Actor KOGGE = Actor.system("import");

    private final Aggregates<Import, Void> aggregates;
    private final ImportRows rows;
    private final ImportTarget target;

    /** Over the storage of rows and where they go. */
    public RowSteps(Aggregates<Import, Void> aggregates, ImportRows rows, ImportTarget target) {
        this.aggregates = aggregates;
        this.rows = rows;
        this.target = target;
    }

    /** Does the step that the import is in, from the block on to which it came. */
    Mono<Void> run(Import one, BooleanSupplier stopping) {
        ImportState step = one.state();
        int from = one.progress().blocks();
        int all = Math.max(one.found().blocks() - from, 0);
        return target.open(one)
                .flatMap(to -> Flux.range(from, all)
                        .takeWhile(block -> !stopping.getAsBoolean())
                        .flatMapSequential(block -> block(one, to, block), AT_ONCE, 1)
                        .buffer(NOTED_TOGETHER)
                        .concatMap(done -> note(one, step, done), 1)
                        .then(Mono.defer(() -> stopping.getAsBoolean() ? Mono.empty() : over(one, step))));
    }

    private Mono<List<ImportRow>> block(Import one, ImportTarget.Rows to, int block) {
        return rows.read(one.id(), block)
                .flatMap(before -> work(one, to, before)
                        .flatMap(after -> after.equals(before)
                                ? Mono.just(after)
                                : rows.save(one.id(), block, after).thenReturn(after)));
    }

    private static Mono<List<ImportRow>> work(Import one, ImportTarget.Rows to, List<ImportRow> before) {
        return switch (one.state()) {
            case STORING -> to.store(before, one.by());
            case UNDOING -> to.undo(before, Objects.requireNonNullElse(one.undoneBy(), one.by()));
            default -> to.judge(before);
        };
    }

    private Mono<Void> note(Import one, ImportState step, List<List<ImportRow>> done) {
        return aggregates
                .change(
                        one.id(),
                        Command.by(KOGGE),
                        now -> now.at(step, now.progress().andAll(done)))
                .then();
    }

    private Mono<Void> over(Import one, ImportState step) {
        return aggregates
                .change(one.id(), Command.by(KOGGE), now -> now.over(step))
                .then();
    }
}
