// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.ActivityRules;
import io.kogge.mission.activities.usecase.ActivityThemes;
import io.kogge.mission.imports.model.ActivityReader;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What rows are read as, for whoever looks through them. */
public final class ActivityReadings {
    private final ActivityThemes themes;

    /** With the office's list of themes. */
    public ActivityReadings(ActivityThemes themes) {
        this.themes = themes;
    }

    /** By their numbers the rows of which everything is certain. */
    public Mono<Map<Integer, ActivityContent>> of(Import one, List<ImportRow> rows) {
        return reader(one).map(reader -> {
            Map<Integer, ActivityContent> certain = new HashMap<>();
            for (ImportRow row : rows) {
                ActivityContent content =
                        row.isBeside() ? null : reader.read(row).content();
                if (content != null) {
                    certain.put(row.number(), content);
                }
            }
            return certain;
        });
    }

    /** Reads the rows of this import, with the themes that the office has now. */
    Mono<ActivityReader> reader(Import one) {
        return themes.all()
                .map(all -> new ActivityReader(
                        one.layout().map(),
                        one.answers(),
                        ActivityThemes.byName(all),
                        ActivityRules.lastYear(one.at())));
    }
}
