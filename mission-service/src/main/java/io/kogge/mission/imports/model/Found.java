// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is found out about one row while it is read. */
final class Found {
    final List<RowFault> faults = new ArrayList<>();
    final List<Doubt> doubts = new ArrayList<>();
    final Set<String> newThemes = new LinkedHashSet<>();
    /** Fields whose cells hold nothing that can be used. */
    final Set<ImportField> broken = EnumSet.noneOf(ImportField.class);

    boolean unanswered;
    boolean leftOut;
    private final DoubtAnswers answers;

    Found(DoubtAnswers answers) {
        this.answers = answers;
    }

    void fault(ImportField field, String code, String text) {
        if (broken.contains(field)) {
            // what is wrong with its cell is said already
            return;
        }
        faults.add(new RowFault(field, code, text.length() > 120 ? text.substring(0, 120) : text));
    }

    /** The answer; empty if there is none, or it leaves the row out. */
    Optional<String> ask(Doubt doubt) {
        doubts.add(doubt);
        Optional<String> answer = answers.to(doubt);
        unanswered |= answer.isEmpty();
        leftOut |= answer.filter(Doubt.LEAVE_OUT::equals).isPresent();
        return answer.filter(text -> !text.equals(Doubt.LEAVE_OUT));
    }

    /** Somebody answered what is no answer to it. */
    void unusable() {
        unanswered = true;
    }
}
