// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.Edit;
import io.kogge.mission.imports.model.ActivityReader;
import io.kogge.mission.imports.model.Doubt;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.LeftOut;
import io.kogge.mission.imports.model.ReadRow;
import io.kogge.mission.imports.model.RowResult;
import io.kogge.mission.imports.model.RowVerdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Compares rows with the register. */
final class ActivityVerdicts {
    private final Import one;
    private final ActivityReader reader;
    private final KnownRows known;

    ActivityVerdicts(Import one, ActivityReader reader, KnownRows known) {
        this.one = one;
        this.reader = reader;
        this.known = known;
    }

    Mono<List<ImportRow>> judge(List<ImportRow> rows) {
        return known.of(rows)
                .map(stored -> rows.stream()
                        .map(row -> judge(row, stored.get(row.cells().key())))
                        .toList());
    }

    private ImportRow judge(ImportRow row, @Nullable Stored<Activity> stored) {
        if (row.isBeside()) {
            return row;
        }
        ReadRow read = reader.read(row);
        if (!read.faults().isEmpty()) {
            return row.judged(RowVerdict.ERROR, null, read.faults(), read.doubts(), RowResult.NOTHING);
        }
        if (read.leftOut()) {
            return row.judged(RowVerdict.LEFT_OUT, LeftOut.ANSWER, List.of(), read.doubts(), RowResult.NOTHING);
        }
        ActivityContent content = read.content();
        if (content == null) {
            return row.judged(RowVerdict.DOUBT, null, List.of(), read.doubts(), RowResult.NOTHING);
        }
        if (stored == null) {
            return row.judged(RowVerdict.NEW, null, List.of(), read.doubts(), RowResult.NOTHING);
        }
        ActivityContent kept = stored.state().kept();
        return compare(row, read, ActivityMerge.of(one.layout().map(), content, kept), stored);
    }

    private ImportRow compare(ImportRow row, ReadRow read, ActivityContent content, Stored<Activity> stored) {
        RowResult about = RowResult.about(stored.id(), stored.version());
        if (content.sameAs(stored.state().kept())) {
            return row.judged(RowVerdict.SAME, null, List.of(), read.doubts(), about);
        }
        if (!changedByHand(stored.state())) {
            return row.judged(RowVerdict.CHANGED, null, List.of(), read.doubts(), changing(stored));
        }
        Doubt doubt = new Doubt(Doubt.Kind.CHANGED, "", "", List.of(Doubt.MINE, Doubt.FILE));
        List<Doubt> doubts = new ArrayList<>(read.doubts());
        doubts.add(doubt);
        String answer = row.answers().getOrDefault(doubt.key(), one.answers().getOrDefault(doubt.key(), ""));
        return switch (answer) {
            case Doubt.FILE -> row.judged(RowVerdict.CHANGED, null, List.of(), doubts, changing(stored));
            case Doubt.MINE -> row.judged(RowVerdict.LEFT_OUT, LeftOut.MINE, List.of(), doubts, about);
            default -> row.judged(RowVerdict.DOUBT, null, List.of(), doubts, about);
        };
    }

    /** What it is before goes with the row from now on: it is written only at this very version. */
    private static RowResult changing(Stored<Activity> stored) {
        return new RowResult(
                null,
                stored.id(),
                stored.version(),
                BeforeText.write(stored.state().kept()),
                null);
    }

    private static boolean changedByHand(Activity activity) {
        List<Edit> history = activity.history();
        return history.get(history.size() - 1).what() == Edit.What.CHANGED;
    }
}
