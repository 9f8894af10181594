// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.themes.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.name.NameKeys;
import io.kogge.kernel.name.NameQuery;
import io.kogge.mission.themes.model.KeptTheme;
import io.kogge.web.input.Fields;

/**
 * Which themes are looked for. An office has so few that they are all read anyhow.
 *
 * @param typed what they are called; empty for all
 */
record SoughtThemes(String typed, NameQuery query) {
    private static final String SEARCH = "q";
    private static final int LONGEST = 200;

    /** As a request says it; what is wrong is noted. */
    static SoughtThemes read(Fields fields) {
        String typed = fields.text(SEARCH).max(LONGEST).or("");
        return new SoughtThemes(typed, NameQuery.of(typed));
    }

    boolean meant(Stored<KeptTheme> kept) {
        return typed.isEmpty()
                || query.matches(
                        NameKeys.of(kept.state().theme().names().byLanguage().values()));
    }
}
