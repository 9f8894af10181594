// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.mission.imports.model.FileLayout;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.ImportState;
import io.kogge.mission.imports.model.LayoutQuestion;
import io.kogge.mission.imports.model.Mapping;
import io.kogge.mission.imports.model.MappingRules;
import io.kogge.mission.imports.usecase.KnownLists.KnownList;
import io.kogge.sheet.read.Workbook;
import io.kogge.sheet.read.Workbooks;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The steps that read the file. */
public final class ReadingSteps {
    /** Blocks that are judged and written while the next is read. */
    private static final int AT_ONCE = 6;

    /** Blocks of which is noted at once that they are read: after a crash so many are read again. */
    private static final int NOTED_TOGETHER = 16;

    private static final Actor KOGGE = Actor.system("import");

    private final Aggregates<Import, Void> aggregates;
    private final ImportFiles files;
    private final ImportRows rows;
    private final KnownLists lists;
    private final ImportTarget target;

    /** Over the storage of rows and what they are compared with. */
    public ReadingSteps(
            Aggregates<Import, Void> aggregates,
            ImportFiles files,
            ImportRows rows,
            KnownLists lists,
            ImportTarget target) {
        this.aggregates = aggregates;
        this.files = files;
        this.rows = rows;
        this.lists = lists;
        this.target = target;
    }

    /** How a file is read, what was answered before, and whether nobody has to be asked. */
    private record Seen(FileLayout layout, Map<String, String> answers, boolean sure) {}

    /** Looks where the table is; where nobody has to be asked, reads the rows of the same opened file. */
    Mono<Void> recognise(Import one, BooleanSupplier stopping) {
        return opened(
                one,
                workbook -> seen(one, workbook)
                        .flatMap(seen -> aggregates.change(
                                one.id(),
                                Command.by(KOGGE),
                                now -> now.recognised(seen.layout(), seen.answers(), seen.sure())))
                        .map(Stored::state)
                        .filter(now -> now.state() == ImportState.PREVIEWING)
                        .flatMap(now -> preview(now, workbook, stopping)));
    }

    /** Whether a list with such headings was read before decides, too. */
    private Mono<Seen> seen(Import one, Workbook workbook) {
        return recognising(one, workbook, Recognised::of)
                .flatMap(seen -> lists.find(seen.headings())
                        .flatMap(known -> ImportFiles.elsewhere(() -> again(known, seen)))
                        .defaultIfEmpty(new Seen(seen.layout(), Map.of(), sure(seen.layout()))));
    }

    /** How the table of a sheet is read under other headings, for whoever changes that. */
    public Mono<FileLayout> under(Import one, int sheet, int first, int last) {
        return opened(
                one, workbook -> recognising(one, workbook, recognising -> recognising.under(sheet, first, last)));
    }

    /** How it is read with these columns: how dates are written is seen in those that hold them. */
    public Mono<Mapping> dated(Import one, Mapping mapping) {
        return opened(one, workbook -> recognising(one, workbook, recognising -> recognising.dated(mapping)));
    }

    private <T> Mono<T> recognising(Import one, Workbook workbook, Function<Recognising, T> look) {
        return ImportFiles.elsewhere(() -> look.apply(new Recognising(workbook, one, target.wanted())));
    }

    private <T> Mono<T> opened(Import one, Function<Workbook, Mono<T>> work) {
        return files.with(
                one.file().fileId(),
                copy -> OpenedFile.with(() -> Workbooks.open(copy, one.file().name()), work));
    }

    /** Reads the rows and judges them. */
    Mono<Void> preview(Import one, BooleanSupplier stopping) {
        return opened(one, workbook -> preview(one, workbook, stopping));
    }

    private Mono<Void> preview(Import one, Workbook workbook, BooleanSupplier stopping) {
        int done = one.progress().blocks();
        return target.open(one)
                .flatMap(judge -> blocks(workbook, one)
                        .index()
                        .skip(done)
                        .takeWhile(block -> !stopping.getAsBoolean())
                        .flatMapSequential(
                                block -> judged(one, judge, block.getT1().intValue(), block.getT2()), AT_ONCE, 1)
                        .buffer(NOTED_TOGETHER)
                        .concatMap(judged -> note(one, judged), 1)
                        .then(Mono.defer(() -> stopping.getAsBoolean() ? Mono.empty() : over(one))));
    }

    /** While the next block is read, and on no thread that waits for the database's answers. */
    private Mono<List<ImportRow>> judged(Import one, ImportTarget.Rows judge, int block, List<ImportRow> read) {
        return Mono.defer(() -> judge.judge(read))
                .flatMap(judged -> rows.save(one.id(), block, judged).thenReturn(judged))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<Void> note(Import one, List<List<ImportRow>> judged) {
        return aggregates
                .change(
                        one.id(),
                        Command.by(KOGGE),
                        now -> now.at(ImportState.PREVIEWING, now.progress().andAll(judged)))
                .then();
    }

    private Mono<Void> over(Import one) {
        return aggregates
                .get(one.id())
                // of an earlier reading there may have been more
                .flatMap(now -> rows.deleteFrom(one.id(), now.state().progress().blocks()))
                .then(aggregates.change(one.id(), Command.by(KOGGE), now -> now.over(ImportState.PREVIEWING)))
                .then();
    }

    private static Flux<List<ImportRow>> blocks(Workbook workbook, Import one) {
        return Flux.<List<ImportRow>, TableRows>generate(
                        () -> new TableRows(workbook, one.layout().map()),
                        (table, sink) -> {
                            List<ImportRow> block = table.next();
                            if (block.isEmpty()) {
                                sink.complete();
                            } else {
                                sink.next(block);
                            }
                            return table;
                        },
                        TableRows::close)
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static boolean sure(FileLayout layout) {
        return layout.questions().isEmpty() && MappingRules.faults(layout.map()).isEmpty();
    }

    /** Read and answered as it was before; what the file hides is asked all the same. */
    private static Seen again(KnownList known, Recognised seen) {
        FileLayout reading = seen.under(known.headings());
        List<LayoutQuestion> hidden = reading.questions().stream()
                .filter(question -> question.about().startsWith("hidden"))
                .toList();
        FileLayout layout =
                new FileLayout(reading.sheets(), seen.recognising().dated(known.read(reading.map())), hidden, true);
        return new Seen(layout, known.answers(), sure(layout));
    }
}
