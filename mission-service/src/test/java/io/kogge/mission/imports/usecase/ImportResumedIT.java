// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Actor;
import io.kogge.mission.RunningService;
import io.kogge.mission.activities.usecase.Activities;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.ImportState;
import io.kogge.mission.imports.model.RowCells;
import io.kogge.mission.imports.model.RowOutcome;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An import that is cut off in the middle is taken up by the next run, and every row is in the register once. */
@OnEveryDatabase
class ImportResumedIT {
    private static final int BLOCKS = 3;
    private static final int IN_A_BLOCK = 40;

    private final String id = UUID.randomUUID().toString();
    private final Activities activities;
    private final HeldRows rows = new HeldRows();
    private final HeldImport held;
    private final RowSteps steps;

    ImportResumedIT(TestDatabase database) {
        RunningService service = RunningService.on(database);
        activities = service.bean(Activities.class);
        held = new HeldImport(HeldImport.previewed(id, blocks()));
        steps = new RowSteps(held, rows, service.bean(ImportTarget.class));
    }

    @Test
    void whatWasWrittenAndNotNotedIsNeitherWrittenTwiceNorLeftBehindByTheUndo() {
        held.change(Import::start);
        rows.failAtSaving(1);

        assertThatThrownBy(() -> run()).hasMessageContaining("cut off");
        assertThat(held.state().state()).isEqualTo(ImportState.STORING);
        // which of the blocks that are stored at the same time got how far is chance
        assertThat(activities.ofImport(id).count().block())
                .isGreaterThan(held.state().progress().counts().of(RowOutcome.MADE));
        run();

        assertThat(held.state().state()).isEqualTo(ImportState.DONE);
        assertThat(held.state().progress().counts().of(RowOutcome.MADE)).isEqualTo(BLOCKS * IN_A_BLOCK);
        assertThat(activities.ofImport(id).count().block()).isEqualTo(BLOCKS * IN_A_BLOCK);

        held.change(one -> one.undo(Actor.staff("staff-2")));
        rows.failAtSaving(1);
        assertThatThrownBy(() -> run()).hasMessageContaining("cut off");
        run();

        assertThat(held.state().state()).isEqualTo(ImportState.UNDONE);
        assertThat(held.state().progress().counts().of(RowOutcome.UNDONE)).isEqualTo(BLOCKS * IN_A_BLOCK);
        assertThat(activities.ofImport(id).count().block()).isZero();
    }

    @Test
    void aStopIsHeardBetweenBlocks() {
        held.change(Import::start);
        int[] asked = {0};

        steps.run(held.state(), () -> ++asked[0] > 1).block();
        assertThat(held.state().state()).isEqualTo(ImportState.STORING);
        assertThat(held.state().progress().blocks()).isLessThan(BLOCKS);
        run();
        assertThat(held.state().state()).isEqualTo(ImportState.DONE);
        assertThat(activities.ofImport(id).count().block()).isEqualTo(BLOCKS * IN_A_BLOCK);
    }

    private void run() {
        steps.run(held.state(), () -> false).block();
    }

    private List<List<ImportRow>> blocks() {
        List<List<ImportRow>> blocks = new ArrayList<>();
        for (int block = 0; block < BLOCKS; block++) {
            List<ImportRow> some = new ArrayList<>();
            for (int i = 0; i < IN_A_BLOCK; i++) {
                int number = block * IN_A_BLOCK + i + 2;
                Map<ImportField, String> texts = Map.of(
                        ImportField.CATEGORY, "Delegatie ontvangen",
                        ImportField.TITLE_NL, "Rij " + number,
                        ImportField.DATE, "2018");
                some.add(ImportRow.read(number, new RowCells(texts, null, null, "h-" + id + number + "-1"), null));
            }
            rows.put(block, some);
            blocks.add(some);
        }
        return blocks;
    }
}
