// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.event.job.EachAlone;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.files.usecase.Files;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.Keeping;
import io.kogge.sheet.read.UnreadableSheet;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** What goes on with imports while nobody waits. Every step can be cut off after any block of rows, and goes on there. */
public final class ImportWork {
    private static final Actor KOGGE = Actor.system("import");

    private final Aggregates<Import, Void> aggregates;
    private final Imports imports;
    private final ImportRows rows;
    private final Files files;
    private final ReadingSteps reading;
    private final RowSteps steps;
    private final EachAlone each;

    /** Over the steps. */
    public ImportWork(
            Aggregates<Import, Void> aggregates,
            Imports imports,
            ImportRows rows,
            Files files,
            ReadingSteps reading,
            RowSteps steps,
            EachAlone each) {
        this.aggregates = aggregates;
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.reading = reading;
        this.steps = steps;
        this.each = each;
    }

    /** Does what there is to do. */
    public Mono<Void> run(BooleanSupplier stopping) {
        return each.run(imports.busy(), id -> work(id, stopping));
    }

    /** Lets go of imports that began before this moment, with their files and rows; what they stored stays. */
    public Mono<Long> expireBefore(Instant moment) {
        return imports.keptBefore(moment)
                .concatMap(id -> aggregates.change(id, Command.by(KOGGE), Import::expire))
                .count();
    }

    private Mono<Void> work(String id, BooleanSupplier stopping) {
        return imports.get(id)
                .map(Stored::state)
                .flatMap(one -> step(one, stopping)
                        .onErrorResume(
                                UnreadableSheet.class, why -> change(one, now -> now.failed(ImportFiles.code(why)))))
                // somebody did something with it meanwhile: what there is to do is seen in the next run
                .onErrorResume(Rejection.Conflict.class, meanwhile -> Mono.empty());
    }

    private Mono<Void> step(Import one, BooleanSupplier stopping) {
        if (one.keeping() == Keeping.CLEARING) {
            return clear(one);
        }
        return switch (one.state()) {
            case READING -> reading.recognise(one, stopping);
            case PREVIEWING -> reading.preview(one, stopping);
            case JUDGING, STORING, UNDOING -> steps.run(one, stopping);
            default -> Mono.empty();
        };
    }

    private Mono<Void> clear(Import one) {
        return rows.deleteFrom(one.id(), 0)
                .then(files.delete(one.file().fileId()))
                .then(change(one, Import::cleared));
    }

    private Mono<Void> change(Import one, Function<Import, Decision<Import, Void>> decide) {
        return aggregates.change(one.id(), Command.by(KOGGE), decide).then();
    }
}
