// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.mission.activities.model.KnownMissions;
import io.kogge.mission.activities.usecase.Activities;
import io.kogge.mission.activities.usecase.ActivityRegister;
import io.kogge.mission.activities.usecase.ActivityThemes;
import io.kogge.mission.activities.usecase.MissionTwins;
import io.kogge.mission.imports.model.ActivityReader;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.sheet.read.layout.WantedColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** The register of activities. */
public final class ActivityTarget implements ImportTarget {
    private final Activities activities;
    private final ActivityRegister register;
    private final ActivityThemes themes;
    private final MissionTwins missions;
    private final ActivityReadings readings;

    /** Over the register's use cases. */
    public ActivityTarget(
            Activities activities, ActivityRegister register, ActivityThemes themes, MissionTwins missions) {
        this.activities = activities;
        this.register = register;
        this.themes = themes;
        this.missions = missions;
        this.readings = new ActivityReadings(themes);
    }

    @Override
    public List<WantedColumn> wanted() {
        return ActivityWanted.ALL;
    }

    @Override
    public Mono<Rows> open(Import one) {
        return Mono.zip(readings.reader(one), missions.all()).map(read -> new Steps(one, read.getT1(), read.getT2()));
    }

    private final class Steps implements Rows {
        private final Import one;
        private final ActivityReader reader;
        private final ActivityVerdicts verdicts;

        Steps(Import one, ActivityReader reader, KnownMissions missions) {
            this.one = one;
            this.reader = reader;
            this.verdicts = new ActivityVerdicts(one, reader, new KnownRows(activities), missions);
        }

        @Override
        public Mono<List<ImportRow>> judge(List<ImportRow> rows) {
            return verdicts.judge(rows);
        }

        @Override
        public Mono<List<ImportRow>> store(List<ImportRow> rows, Actor actor) {
            return withThemes(rows, actor)
                    .flatMap(known -> new ActivityWriting(one, known, activities, register).store(rows, actor));
        }

        @Override
        public Mono<List<ImportRow>> undo(List<ImportRow> rows, Actor actor) {
            return new ActivityUndoing(one, register).undo(rows, actor);
        }

        /** Themes that these rows bring join the list before the rows do. */
        private Mono<ActivityReader> withThemes(List<ImportRow> rows, Actor actor) {
            Set<String> names = rows.stream()
                    .filter(row -> row.verdict().isStored())
                    .flatMap(row -> reader.read(row).newThemes().stream())
                    .collect(java.util.stream.Collectors.toSet());
            return names.isEmpty()
                    ? Mono.just(reader)
                    : themes.named(names, actor).then(readings.reader(one));
        }
    }

    /** The rows, with some of them in place of what they were, by their numbers. */
    static List<ImportRow> with(List<ImportRow> rows, Map<Integer, ImportRow> changed) {
        return rows.stream().map(row -> changed.getOrDefault(row.number(), row)).toList();
    }
}
