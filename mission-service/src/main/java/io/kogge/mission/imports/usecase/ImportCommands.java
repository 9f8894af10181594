// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.event.job.WakeUp;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportFile;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.ImportState;
import io.kogge.mission.imports.model.Mapping;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What staff do with imports. What takes long, a job does afterwards. */
public final class ImportCommands {
    private final Aggregates<Import, Void> aggregates;
    private final ImportFiles files;
    private final ImportRows rows;
    private final KnownLists lists;
    private final WakeUp work;
    private final Clock clock;

    /** Whoever does the work is called when there is some; the clock is the domain's. */
    public ImportCommands(
            Aggregates<Import, Void> aggregates,
            ImportFiles files,
            ImportRows rows,
            KnownLists lists,
            WakeUp work,
            Clock clock) {
        this.aggregates = aggregates;
        this.files = files;
        this.rows = rows;
        this.lists = lists;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Takes a file.
     *
     * @param field where faults of the file belong
     * @param answers to what may be doubtful, given beforehand
     */
    public Mono<Stored<Import>> upload(
            String field, String name, Flux<DataBuffer> content, Map<String, String> answers, Actor actor) {
        return files.take(field, name, content).flatMap(file -> {
            String id = UUID.randomUUID().toString();
            ImportFile taken = new ImportFile(file.id(), file.name(), file.size());
            return aggregates
                    .create(
                            id,
                            Command.by(actor),
                            Import.begin(
                                    id, taken, answers, actor, clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                    .doOnSuccess(stored -> work.call());
        });
    }

    /** Reads the file like this, and remembers it for lists with the same headings. */
    public Mono<Stored<Import>> map(String id, long version, Mapping mapping, Actor actor) {
        return change(id, version, actor, one -> one.map(mapping)).flatMap(this::remembering);
    }

    /** Answers what is doubtful, for all rows at once; what words mean is remembered for lists with the same headings. */
    public Mono<Stored<Import>> answer(String id, long version, Map<String, String> answers, Actor actor) {
        return change(id, version, actor, one -> one.answer(answers)).flatMap(this::remembering);
    }

    /** Answers what is doubtful about one row; blank answers are taken back. */
    public Mono<Stored<Import>> answer(String id, long version, int number, Map<String, String> answers, Actor actor) {
        return aggregates
                .get(id)
                .filter(stored -> stored.state().state() == ImportState.PREVIEWED)
                .switchIfEmpty(Mono.error(() -> new Rejection.Conflict("import-in-another-state")))
                .filter(stored -> stored.version() == version)
                .switchIfEmpty(Mono.error(Rejection.Stale::new))
                .flatMap(stored -> rows.blocks(id)
                        .filter(block -> block.first() <= number && number <= block.last())
                        .next()
                        .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("import-row"))))
                .flatMap(block -> rows.read(id, block.number())
                        .flatMap(all -> rows.save(id, block.number(), answered(all, number, answers))))
                .then(Mono.defer(() -> change(id, version, actor, Import::judge)));
    }

    /** Puts the rows into the register. */
    public Mono<Stored<Import>> start(String id, long version, Actor actor) {
        return change(id, version, actor, Import::start);
    }

    /** Takes them out again, in the actor's name. */
    public Mono<Stored<Import>> undo(String id, long version, Actor actor) {
        return change(id, version, actor, one -> one.undo(actor));
    }

    /** Lets it be, whichever version it has: while a job is on it, that changes all the time. */
    public Mono<Stored<Import>> discard(String id, Actor actor) {
        return aggregates.change(id, Command.by(actor), Import::discard);
    }

    private Mono<Stored<Import>> change(
            String id, long version, Actor actor, Function<Import, Decision<Import, Void>> decide) {
        return aggregates.change(id, version, Command.by(actor), decide).doOnSuccess(stored -> work.call());
    }

    private static List<ImportRow> answered(List<ImportRow> all, int number, Map<String, String> answers) {
        if (all.stream().noneMatch(row -> row.number() == number)) {
            throw new Rejection.NotFound("import-row");
        }
        return all.stream()
                .map(row -> row.number() == number ? answered(row, answers) : row)
                .toList();
    }

    private static ImportRow answered(ImportRow row, Map<String, String> answers) {
        Map<String, String> all = new HashMap<>(row.answers());
        answers.forEach((key, answer) -> {
            if (answer.isBlank()) {
                all.remove(key);
            } else {
                all.put(key, answer);
            }
        });
        return row.answered(all);
    }

    private Mono<Stored<Import>> remembering(Stored<Import> stored) {
        Import one = stored.state();
        return lists.remember(KnownLists.KnownList.of(one.layout().map(), one.answers()))
                .thenReturn(stored);
    }
}
