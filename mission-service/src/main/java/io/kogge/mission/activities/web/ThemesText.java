// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.kernel.name.Folded;
import io.kogge.mission.activities.model.ActivityRules;
import io.kogge.mission.activities.usecase.ActivityThemes;
import io.kogge.mission.themes.model.Theme;
import io.kogge.web.input.Fields;
import java.util.List;
import java.util.Map;

/** Themes by what they are called. A name that the list lacks may be a slip, so it joins the list only if that is said. */
final class ThemesText {
    static final String NAME = "themes";
    /** The checkbox that puts names on the list. */
    static final String ADD = "addThemes";
    /** The fault that offers it. */
    static final String LACKS = "theme-not-in-list";

    private ThemesText() {}

    static NewThemes read(Fields fields, ActivityChoices choices) {
        boolean add = fields.bool(ADD).or(false);
        List<String> names = Listed.read(fields, NAME, Theme.LONGEST_NAME);
        Map<String, Theme> known =
                ActivityThemes.byName(List.copyOf(choices.themes().values()));
        names.stream()
                .filter(name -> name.codePointCount(0, name.length()) > Theme.LONGEST_NAME)
                .forEach(name ->
                        fields.fault(NAME, "too-long", Map.of("max", Theme.LONGEST_NAME, "length", name.length())));
        if (names.size() > ActivityRules.MOST) {
            fields.fault(NAME, "too-many-items", Map.of("max", ActivityRules.MOST));
        }
        names.stream()
                .filter(name -> !add && !known.containsKey(Folded.of(name)))
                .forEach(name -> fields.fault(NAME, LACKS, Map.of("theme", name)));
        return new NewThemes(names);
    }
}
