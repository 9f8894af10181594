// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.chosen;

import io.kogge.mission.policy.model.KeptLine;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.themes.model.KeptTheme;
import io.kogge.mission.themes.model.Theme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The office's own lists. What was taken off one stays with what has it, and cannot be chosen for anything else.
 *
 * @param themes all that were ever kept
 * @param lines policy lines: those in the list in the office's order, and behind them those that were taken off
 * @param offered ids of the policy lines in the list
 */
public record Vocabulary(List<KeptTheme> themes, List<PolicyLine> lines, Set<String> offered) {
    /** Of both lists as they are kept. */
    static Vocabulary of(List<KeptTheme> themes, List<KeptLine> lines) {
        return new Vocabulary(
                themes,
                lines.stream().map(KeptLine::line).toList(),
                lines.stream()
                        .filter(KeptLine::offered)
                        .map(kept -> kept.line().id())
                        .collect(Collectors.toSet()));
    }

    /** The themes by id. */
    public Map<String, Theme> themesById() {
        return themes.stream().map(KeptTheme::theme).collect(Collectors.toMap(Theme::id, Function.identity()));
    }

    /** The same for what is new: a policy line that was taken off the list stays with what has it alone. */
    public Vocabulary forNew() {
        return new Vocabulary(
                themes,
                lines.stream().filter(line -> offered.contains(line.id())).toList(),
                offered);
    }

    /** Whether there is or was a policy line of this id. */
    public boolean hasLine(String id) {
        return lines.stream().anyMatch(line -> line.id().equals(id));
    }
}
