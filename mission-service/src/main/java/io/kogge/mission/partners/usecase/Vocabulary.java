// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.usecase;

import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.themes.model.KeptTheme;
import io.kogge.mission.themes.model.Theme;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What entries of the register are said with.
 *
 * @param themes all that the office ever kept
 * @param lines its policy lines, in its order
 */
public record Vocabulary(List<KeptTheme> themes, List<PolicyLine> lines) {

    /** The themes by id. */
    public Map<String, Theme> byId() {
        return themes.stream().map(KeptTheme::theme).collect(Collectors.toMap(Theme::id, Function.identity()));
    }

    /** Whether there is a policy line of this id. */
    public boolean hasLine(String id) {
        return lines.stream().anyMatch(line -> line.id().equals(id));
    }
}
