// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.mission.activities.usecase.ActivityRegister;
import io.kogge.mission.activities.usecase.ActivityRegister.Change;
import io.kogge.mission.activities.usecase.ActivityVersion;
import io.kogge.mission.activities.usecase.RegisterResult;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.RowOutcome;
import io.kogge.mission.imports.model.RowResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes back what rows did, where nobody changed anything since. */
final class ActivityUndoing {
    private final Import one;
    private final ActivityRegister register;

    ActivityUndoing(Import one, ActivityRegister register) {
        this.one = one;
        this.register = register;
    }

    Mono<List<ImportRow>> undo(List<ImportRow> rows, Actor actor) {
        List<ActivityVersion> made = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        Map<String, ImportRow> byId = new HashMap<>();
        for (ImportRow row : rows) {
            RowResult did = row.result();
            String id = did.activityId();
            RowOutcome outcome = did.outcome();
            if (id == null || outcome == null || !outcome.canBeUndone()) {
                continue;
            }
            byId.put(id, row);
            ActivityVersion left = new ActivityVersion(id, did.version());
            if (outcome == RowOutcome.CHANGED && did.before() != null) {
                changed.add(new Change(left, BeforeText.read(did.before())));
            } else {
                made.add(left);
            }
        }
        String job = "import-undo-" + one.id();
        return Flux.concat(
                        register.remove(job, Flux.fromIterable(made), actor),
                        register.change(job, Flux.fromIterable(changed), actor))
                .map(result -> undone(Objects.requireNonNull(byId.get(result.id())), result))
                .collectMap(ImportRow::number, row -> row)
                .map(done -> ActivityTarget.with(rows, done));
    }

    private static ImportRow undone(ImportRow row, RegisterResult result) {
        return switch (result.outcome()) {
            case DONE -> row.with(row.result().as(RowOutcome.UNDONE));
            case MISSING -> row.with(row.result().as(RowOutcome.MISSING));
            default -> row.with(row.result().as(RowOutcome.CHANGED_SINCE));
        };
    }
}
