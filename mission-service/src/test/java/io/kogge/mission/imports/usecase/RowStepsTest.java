// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.command.Actor;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.ImportState;
import io.kogge.mission.imports.model.Rows;
import io.kogge.sheet.read.layout.WantedColumn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class RowStepsTest {
    private final List<ImportRow> block = List.of(Rows.row(2, Rows.fair()));
    private final HeldImport held = new HeldImport(HeldImport.previewed("i1", List.of(block)));
    private final HeldRows rows = new HeldRows();
    private final Acted target = new Acted();

    /** Notes in whose name something was done. */
    private static final class Acted implements ImportTarget, ImportTarget.Rows {
        final List<Actor> stored = new ArrayList<>();
        final List<Actor> undone = new ArrayList<>();

        @Override
        public List<WantedColumn> wanted() {
            return List.of();
        }

        @Override
        public Mono<ImportTarget.Rows> open(Import one) {
            return Mono.just(this);
        }

        @Override
        public Mono<List<ImportRow>> judge(List<ImportRow> rows) {
            return Mono.just(rows);
        }

        @Override
        public Mono<List<ImportRow>> store(List<ImportRow> rows, Actor actor) {
            stored.add(actor);
            return Mono.just(rows);
        }

        @Override
        public Mono<List<ImportRow>> undo(List<ImportRow> rows, Actor actor) {
            undone.add(actor);
            return Mono.just(rows);
        }
    }

    @Test
    void whoeverUndoesItActsAndNotWhoeverImportedIt() {
        rows.put(0, block);
        RowSteps steps = new RowSteps(held, rows, target);

        held.change(Import::start);
        steps.run(held.state(), () -> false).block();
        held.change(one -> one.undo(Actor.staff("staff-2")));
        steps.run(held.state(), () -> false).block();

        assertThat(held.state().state()).isEqualTo(ImportState.UNDONE);
        assertThat(target.stored).containsExactly(Actor.staff("staff-1"));
        assertThat(target.undone).containsExactly(Actor.staff("staff-2"));
    }
}
