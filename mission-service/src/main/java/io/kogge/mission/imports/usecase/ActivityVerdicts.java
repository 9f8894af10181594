// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.KnownMissions;
import io.kogge.mission.activities.model.MissionTwin;
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
    private final KnownMissions missions;

    ActivityVerdicts(Import one, ActivityReader reader, KnownRows known, KnownMissions missions) {
        this.one = one;
        this.reader = reader;
        this.known = known;
        this.missions = missions;
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
            return unlikeMissions(row, read, content);
        }
        ActivityContent kept = stored.state().kept();
        return compare(row, read, ActivityMerge.of(one.layout().map(), content, kept), stored);
    }

    /** It is new, unless somebody has to say whether it is a mission that counts already. */
    private ImportRow unlikeMissions(ImportRow row, ReadRow read, ActivityContent content) {
        List<Doubt> doubts = new ArrayList<>(read.doubts());
        missions.alike(content).stream().map(ActivityVerdicts::doubt).forEach(doubts::add);
        List<String> answers = doubts.stream()
                .filter(doubt -> doubt.kind() == Doubt.Kind.MISSION)
                .map(doubt -> answer(row, one, doubt))
                .toList();
        if (answers.contains(Doubt.LEAVE_OUT)) {
            return row.judged(RowVerdict.LEFT_OUT, LeftOut.ANSWER, List.of(), doubts, RowResult.NOTHING);
        }
        boolean said = answers.contains(Doubt.ONCE) || answers.stream().allMatch(Doubt.OWN::equals);
        return row.judged(said ? RowVerdict.NEW : RowVerdict.DOUBT, null, List.of(), doubts, RowResult.NOTHING);
    }

    private static Doubt doubt(MissionTwin mission) {
        String title = mission.titles().in("nl").map(Texts.Text::text).orElse(mission.id());
        return new Doubt(
                Doubt.Kind.MISSION, mission.id(), title + ", " + mission.first(), List.of(Doubt.ONCE, Doubt.OWN));
    }

    /** What was answered, for the row, for all of the same or for all of its kind; nothing where nobody has. */
    private static String answer(ImportRow row, Import one, Doubt doubt) {
        return row.answers()
                .getOrDefault(
                        doubt.key(),
                        one.answers().getOrDefault(doubt.key(), one.answers().getOrDefault(doubt.kindKey(), "")));
    }

    /** The mission that a row is, as was answered; null if it is none. */
    static @Nullable String mission(ImportRow row, Import one) {
        return row.doubts().stream()
                .filter(doubt -> doubt.kind() == Doubt.Kind.MISSION)
                .filter(doubt -> answer(row, one, doubt).equals(Doubt.ONCE))
                .map(Doubt::detail)
                .findFirst()
                .orElse(null);
    }

    private ImportRow compare(ImportRow row, ReadRow read, ActivityContent content, Stored<Activity> stored) {
        RowResult about = RowResult.about(stored.id(), stored.version());
        if (content.sameAs(stored.state().kept())) {
            return row.judged(RowVerdict.SAME, null, List.of(), read.doubts(), about);
        }
        if (!stored.state().changedByHand()) {
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
}
