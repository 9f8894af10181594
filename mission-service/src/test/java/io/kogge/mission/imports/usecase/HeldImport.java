// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.BatchedCommand;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.date.DateContext.Order;
import io.kogge.mission.imports.model.FileLayout;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.ImportFile;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.ImportState;
import io.kogge.mission.imports.model.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** One import in memory, of which no job of the service under test knows. */
final class HeldImport implements Aggregates<Import, Void> {
    private Import state;
    private long version = 1;

    HeldImport(Import state) {
        this.state = state;
    }

    static Import previewed(String id, List<List<ImportRow>> blocks) {
        FileLayout layout = new FileLayout(
                List.of(),
                Rows.of(
                        List.of(ImportField.CATEGORY, ImportField.TITLE_NL, ImportField.DATE),
                        null,
                        null,
                        Order.DAY_FIRST),
                List.of(),
                false);
        Import one = Import.begin(
                        id,
                        new ImportFile("f1", "lijst.csv", 10),
                        Map.of(),
                        Actor.staff("staff-1"),
                        Instant.parse("2027-03-01T10:00:00Z"))
                .state()
                .recognised(layout, Map.of(), true)
                .state();
        for (List<ImportRow> block : blocks) {
            one = one.at(ImportState.PREVIEWING, one.progress().and(block)).state();
        }
        return one.over(ImportState.PREVIEWING).state();
    }

    synchronized Import state() {
        return state;
    }

    synchronized Stored<Import> change(Function<Import, Decision<Import, Void>> decide) {
        state = decide.apply(state).state();
        version++;
        return new Stored<>(state.id(), version, state);
    }

    @Override
    public Mono<Stored<Import>> find(String id) {
        return Mono.fromSupplier(() -> new Stored<>(id, version, state()));
    }

    @Override
    public Mono<Stored<Import>> get(String id) {
        return find(id);
    }

    @Override
    public Mono<Stored<Import>> change(String id, Command command, Function<Import, Decision<Import, Void>> decide) {
        return Mono.fromSupplier(() -> change(decide));
    }

    @Override
    public Mono<Stored<Import>> create(String id, Command command, Decision<Import, Void> decision) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mono<Stored<Import>> change(
            String id, long expected, Command command, Function<Import, Decision<Import, Void>> decide) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mono<Stored<Import>> createOrChange(
            String id, Command command, Function<Optional<Import>, Decision<Import, Void>> decide) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mono<Stored<Import>> together(String id, List<BatchedCommand<Import, Void>> wishes) {
        throw new UnsupportedOperationException();
    }
}
