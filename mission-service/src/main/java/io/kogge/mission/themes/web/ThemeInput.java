// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.themes.web;

import io.kogge.kernel.text.Languages;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.themes.model.Theme;
import io.kogge.web.input.Fields;

/** Reads what a theme is called, from JSON or from a form. */
final class ThemeInput {
    static final String NAMES = "names";

    private ThemeInput() {}

    static Texts read(Fields fields) {
        Texts names = fields.texts(NAMES)
                .max(Theme.LONGEST_NAME)
                .requiring(Languages.STAFF)
                .orEmpty();
        return fields.finish(() -> names);
    }
}
