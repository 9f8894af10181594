// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An import. Its rows lie elsewhere, in blocks; here is how far it is.
 *
 * @param id its id
 * @param file what is read
 * @param by who brought it
 * @param at when
 * @param state how far it is
 * @param layout how the file is read
 * @param answers to what is doubtful, for all rows
 * @param progress how far the present or last job is
 * @param found what the preview found
 * @param failure why it cannot be read; null unless it cannot
 * @param keeping whether file and rows are kept
 * @param undoneBy who takes it out of the register again; null until somebody does
 */
public record Import(
        String id,
        ImportFile file,
        Actor by,
        Instant at,
        ImportState state,
        FileLayout layout,
        Map<String, String> answers,
        ImportProgress progress,
        ImportProgress found,
        @Nullable String failure,
        Keeping keeping,
        @Nullable Actor undoneBy) {
    /** Most answers for all rows. */
    public static final int MOST_ANSWERS = 500;

    private static final Set<ImportState> READABLE =
            Set.of(ImportState.TO_MAP, ImportState.PREVIEWED, ImportState.PREVIEWING, ImportState.JUDGING);

    /** Takes a copy. */
    public Import {
        answers = Map.copyOf(answers);
    }

    /** A new one, with what is answered beforehand. */
    public static Decision<Import, Void> begin(
            String id, ImportFile file, Map<String, String> answers, Actor by, Instant at) {
        return Decision.of(new Import(
                id,
                file,
                by,
                at,
                ImportState.READING,
                FileLayout.UNKNOWN,
                answers,
                ImportProgress.NONE,
                ImportProgress.NONE,
                null,
                Keeping.KEPT,
                null));
    }

    /** What was recognised, and what was answered of such a list before; where it is sure, the rows are read at once. */
    public Decision<Import, Void> recognised(FileLayout seen, Map<String, String> before, boolean sure) {
        expect(ImportState.READING);
        Map<String, String> all = new HashMap<>(before);
        all.putAll(answers);
        return Decision.of(in(sure ? ImportState.PREVIEWING : ImportState.TO_MAP, seen, all, ImportProgress.NONE));
    }

    /** It cannot be read, for this reason. */
    public Decision<Import, Void> failed(String why) {
        return state.isJob()
                ? Decision.of(new Import(
                        id,
                        file,
                        by,
                        at,
                        ImportState.FAILED,
                        layout,
                        answers,
                        progress,
                        found,
                        why,
                        Keeping.CLEARING,
                        null))
                : Decision.unchanged(this);
    }

    /** Reads it like this. */
    public Decision<Import, Void> map(Mapping mapping) {
        if (!READABLE.contains(state) || keeping != Keeping.KEPT) {
            throw refusal();
        }
        MappingRules.check(mapping);
        return Decision.of(in(ImportState.PREVIEWING, layout.with(mapping), answers, ImportProgress.NONE));
    }

    /** Takes these answers for all rows; a blank one takes an answer back. */
    public Decision<Import, Void> answer(Map<String, String> more) {
        expect(ImportState.PREVIEWED);
        Map<String, String> all = new HashMap<>(answers);
        more.forEach((key, answer) -> {
            if (answer.isBlank()) {
                all.remove(key);
            } else {
                all.put(key, answer);
            }
        });
        if (all.size() > MOST_ANSWERS) {
            throw new Rejection.Conflict("too-many-answers");
        }
        return all.equals(answers)
                ? Decision.unchanged(this)
                : Decision.of(in(ImportState.JUDGING, layout, all, ImportProgress.NONE));
    }

    /** Judges its rows again: one of them was answered, or the register has changed. */
    public Decision<Import, Void> judge() {
        expect(ImportState.PREVIEWED);
        return Decision.of(in(ImportState.JUDGING, layout, answers, ImportProgress.NONE));
    }

    /** Puts it into the register. */
    public Decision<Import, Void> start() {
        expect(ImportState.PREVIEWED);
        if (found.counts().stored() == 0) {
            throw new Rejection.Conflict("nothing-to-import");
        }
        return Decision.of(in(ImportState.STORING, layout, answers, ImportProgress.NONE));
    }

    /** Takes it out of the register again, in the name of who says so. */
    public Decision<Import, Void> undo(Actor who) {
        expect(ImportState.DONE);
        if (keeping != Keeping.KEPT) {
            throw new Rejection.Conflict("import-cleared");
        }
        return Decision.of(new Import(
                id,
                file,
                by,
                at,
                ImportState.UNDOING,
                layout,
                answers,
                ImportProgress.NONE,
                found,
                null,
                keeping,
                who));
    }

    /** Lets it be. */
    public Decision<Import, Void> discard() {
        if (state == ImportState.DONE || state == ImportState.STORING || state == ImportState.UNDOING) {
            throw refusal();
        }
        return state == ImportState.DISCARDED || state == ImportState.UNDONE
                ? Decision.unchanged(this)
                : Decision.of(keeping(ImportState.DISCARDED, Keeping.CLEARING));
    }

    /** It was kept long enough: file and rows go, what was stored stays. */
    public Decision<Import, Void> expire() {
        if (keeping != Keeping.KEPT || state == ImportState.STORING || state == ImportState.UNDOING) {
            return Decision.unchanged(this);
        }
        boolean over = state == ImportState.DONE || state == ImportState.UNDONE;
        return Decision.of(keeping(over ? state : ImportState.DISCARDED, Keeping.CLEARING));
    }

    /** File and rows are gone. */
    public Decision<Import, Void> cleared() {
        return Decision.of(keeping(state, Keeping.CLEARED));
    }

    /** A job is so far. */
    public Decision<Import, Void> at(ImportState job, ImportProgress so) {
        expect(job);
        return Decision.of(in(job, layout, answers, so));
    }

    /** A job is at its end. */
    public Decision<Import, Void> over(ImportState job) {
        expect(job);
        ImportState next = switch (job) {
            case STORING -> ImportState.DONE;
            case UNDOING -> ImportState.UNDONE;
            default -> ImportState.PREVIEWED;
        };
        Import ended = in(next, layout, answers, progress);
        return Decision.of(next == ImportState.PREVIEWED ? ended.finding(progress) : ended);
    }

    /** Whether a job has to do something. */
    public boolean busy() {
        return state.isJob() || keeping == Keeping.CLEARING;
    }

    private void expect(ImportState wanted) {
        if (state != wanted) {
            throw refusal();
        }
    }

    private Rejection refusal() {
        return new Rejection.Conflict(state.isJob() ? "import-busy" : "import-in-another-state");
    }

    private Import in(ImportState next, FileLayout read, Map<String, String> answered, ImportProgress so) {
        return new Import(id, file, by, at, next, read, answered, so, found, null, keeping, undoneBy);
    }

    private Import finding(ImportProgress what) {
        return new Import(id, file, by, at, state, layout, answers, progress, what, null, keeping, undoneBy);
    }

    private Import keeping(ImportState next, Keeping how) {
        return new Import(id, file, by, at, next, layout, answers, progress, found, failure, how, undoneBy);
    }

    /** Without what people wrote: this may end in a log. */
    @Override
    public String toString() {
        return "Import[" + id + ", " + state + "]";
    }
}
