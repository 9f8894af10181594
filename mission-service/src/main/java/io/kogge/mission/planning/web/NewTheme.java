// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.kernel.text.Languages;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.themes.model.Theme;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The part of the plan's form in which a theme is named that the list lacks. */
final class NewTheme {
    /** The button that adds it before the plan is saved. */
    static final String ADD = "addTheme";

    private static final String NAMES = "newTheme";

    private NewTheme() {}

    /** What is typed there; whoever saves with a name in it wants the theme too. */
    static Optional<Texts> read(Fields fields) {
        if (fields.has(NAMES)) {
            return Optional.of(required(fields));
        }
        fields.ignore(NAMES);
        return Optional.empty();
    }

    /** The same where nothing else is looked at. */
    static Texts alone(Fields fields) {
        Texts names = required(fields);
        fields.throwIfFaulty();
        return names;
    }

    private static Texts required(Fields fields) {
        return fields.texts(NAMES)
                .max(Theme.LONGEST_NAME)
                .requiring(Languages.STAFF)
                .orEmpty();
    }

    /** The form once the theme is there: chosen, and the part blank for the next one. */
    static Form chosen(Form form, Theme theme) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        form.values().forEach((name, typed) -> {
            if (!name.startsWith(NAMES + ".")) {
                values.put(name, typed);
            }
        });
        List<String> themes = new ArrayList<>(values.getOrDefault("themes", List.of()));
        if (!themes.contains(theme.id())) {
            themes.add(theme.id());
        }
        values.put("themes", themes);
        return Form.of(values);
    }
}
