// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.SourceRef;
import io.kogge.mission.activities.usecase.Activities;
import io.kogge.mission.activities.usecase.ActivityRegister;
import io.kogge.mission.activities.usecase.ActivityRegister.Change;
import io.kogge.mission.activities.usecase.ActivityVersion;
import io.kogge.mission.activities.usecase.ImportedActivity;
import io.kogge.mission.activities.usecase.RegisterResult;
import io.kogge.mission.imports.model.ActivityReader;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.RowKeys;
import io.kogge.mission.imports.model.RowOutcome;
import io.kogge.mission.imports.model.RowResult;
import io.kogge.mission.imports.model.RowVerdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Writes rows into the register. It looks once more what is there, as another import of the same list may have come in
 * between, and recognises what an earlier run of this one did.
 */
final class ActivityWriting {
    private final Import one;
    private final ActivityReader reader;
    private final Activities activities;
    private final ActivityRegister register;

    ActivityWriting(Import one, ActivityReader reader, Activities activities, ActivityRegister register) {
        this.one = one;
        this.reader = reader;
        this.activities = activities;
        this.register = register;
    }

    /** What is to be done with a block of rows. */
    private record Plan(
            Map<Integer, ImportRow> done,
            List<ImportedActivity> made,
            List<Change> changed,
            Map<String, ImportRow> byId) {
        Plan() {
            this(new HashMap<>(), new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        }

        ImportRow row(RegisterResult result) {
            return Objects.requireNonNull(byId.get(result.id()));
        }
    }

    Mono<List<ImportRow>> store(List<ImportRow> rows, Actor actor) {
        List<ImportRow> wanted = rows.stream()
                .filter(row -> row.verdict().isStored() && row.result().outcome() == null)
                .toList();
        if (wanted.isEmpty()) {
            return Mono.just(rows);
        }
        return KnownRows.now(activities, wanted).flatMap(known -> {
            Plan plan = new Plan();
            wanted.forEach(row -> plan(row, known.get(row.cells().key()), plan));
            Flux<ImportRow> results = Flux.concat(
                    register.record(Flux.fromIterable(plan.made()), actor)
                            .map(result -> made(plan.row(result), result)),
                    register.change("import-" + one.id(), Flux.fromIterable(plan.changed()), actor)
                            .map(result -> changed(plan.row(result), result)));
            return results.collectMap(ImportRow::number, row -> row, plan::done)
                    .map(done -> ActivityTarget.with(rows, done));
        });
    }

    private void plan(ImportRow row, @Nullable Stored<Activity> stored, Plan plan) {
        ActivityContent content = reader.read(row).content();
        if (content == null) {
            plan.done().put(row.number(), row.with(row.result().as(RowOutcome.KEPT)));
            return;
        }
        String own = RowKeys.activityId(one.id(), row.cells().key());
        if (row.verdict() == RowVerdict.NEW && (stored == null || stored.id().equals(own))) {
            plan.byId().put(own, row);
            plan.made()
                    .add(new ImportedActivity(
                            own,
                            content,
                            new SourceRef(one.id(), row.cells().key()),
                            ActivityVerdicts.mission(row, one)));
            return;
        }
        RowResult seen = row.result();
        if (stored == null || row.verdict() == RowVerdict.NEW || !stored.id().equals(seen.activityId())) {
            plan.done().put(row.number(), row.with(seen.as(RowOutcome.KEPT)));
            return;
        }
        ActivityContent kept = stored.state().kept();
        ActivityContent merged = ActivityMerge.of(one.layout().map(), content, kept);
        plan.byId().put(stored.id(), row);
        plan.changed().add(new Change(new ActivityVersion(stored.id(), seen.version()), merged));
    }

    private static ImportRow made(ImportRow row, RegisterResult result) {
        // the version that it left, whatever somebody did to it before this was noted
        return switch (result.outcome()) {
            case DONE -> row.with(new RowResult(RowOutcome.MADE, result.id(), 1, null, null));
            case REFUSED -> row.with(row.result().refused(code(result)));
            default -> row.with(row.result().as(RowOutcome.KEPT));
        };
    }

    private static ImportRow changed(ImportRow row, RegisterResult result) {
        RowResult seen = row.result();
        return switch (result.outcome()) {
            case DONE -> row.with(seen.as(RowOutcome.CHANGED, Math.min(result.version(), seen.version() + 1)));
            case REFUSED -> row.with(seen.refused(code(result)));
            default -> row.with(seen.as(RowOutcome.KEPT));
        };
    }

    private static String code(RegisterResult result) {
        Rejection reason = result.reason();
        return reason == null ? "refused" : reason.code();
    }
}
