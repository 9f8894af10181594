// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Actor;
import io.kogge.mission.RunningService;
import io.kogge.mission.files.model.StoredFile;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportFile;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.ImportState;
import io.kogge.mission.imports.model.RowVerdict;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;

/** The reading of a list that is cut off in the middle is taken up by the next run, and no row is missing or there twice. */
@OnOneDatabase
class ReadingResumedIT {
    /** More than are noted together and read ahead. */
    private static final int BLOCKS = 25;

    private static final int ROWS = BLOCKS * 500;

    private final HeldRows rows = new HeldRows();
    private final HeldImport held;
    private final ReadingSteps steps;

    ReadingResumedIT(TestDatabase database) {
        RunningService service = RunningService.on(database);
        ImportFiles files = service.bean(ImportFiles.class);
        String list = IntStream.range(0, ROWS)
                .mapToObj(row -> "Delegatie ontvangen;" + UUID.randomUUID() + ";mei 2018\n")
                .collect(Collectors.joining("", "Soort;Titel;Datum\n", ""));
        StoredFile file = files.take(
                        "file",
                        "lijst.csv",
                        Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(list.getBytes(StandardCharsets.UTF_8))))
                .block();
        held = new HeldImport(Import.begin(
                        UUID.randomUUID().toString(),
                        new ImportFile(file.id(), file.name(), file.size()),
                        Map.of(),
                        Actor.staff("staff-1"),
                        Instant.parse("2027-03-01T10:00:00Z"))
                .state());
        steps = new ReadingSteps(held, files, rows, service.bean(KnownLists.class), service.bean(ImportTarget.class));
    }

    @Test
    void whatWasReadAndNotNotedIsReadAgain() {
        rows.failAtSaving(BLOCKS - 2);
        assertThatThrownBy(() -> steps.recognise(held.state(), () -> false).block())
                .hasMessageContaining("cut off");
        assertThat(held.state().state()).isEqualTo(ImportState.PREVIEWING);
        assertThat(held.state().progress().blocks()).isBetween(1, BLOCKS - 2);

        steps.preview(held.state(), () -> false).block();

        everyRowIsThereOnce();
    }

    @Test
    void aStopIsHeardBetweenBlocks() {
        int[] asked = {0};
        steps.recognise(held.state(), () -> ++asked[0] > 2).block();
        assertThat(held.state().state()).isEqualTo(ImportState.PREVIEWING);
        assertThat(held.state().progress().blocks()).isLessThan(BLOCKS);

        steps.preview(held.state(), () -> false).block();

        everyRowIsThereOnce();
    }

    private void everyRowIsThereOnce() {
        assertThat(held.state().state()).isEqualTo(ImportState.PREVIEWED);
        assertThat(held.state().found().counts().of(RowVerdict.NEW)).isEqualTo(ROWS);
        List<Integer> numbers = IntStream.range(0, BLOCKS)
                .mapToObj(block -> rows.read(held.state().id(), block).block())
                .flatMap(List::stream)
                .map(ImportRow::number)
                .toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(2, ROWS + 1).boxed().toList());
    }
}
