// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.chosen;

import io.kogge.mission.themes.model.Theme;
import io.kogge.web.input.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads what somebody chose of the office's lists, named by ids, from JSON or from a form. */
public final class ChosenInput {
    /** Under which themes are named. */
    public static final String THEMES = "themes";
    /** Under which a policy line is named. */
    public static final String POLICY_LINE = "policyLine";

    private static final int LONGEST_ID = 64;

    private ChosenInput() {}

    /** So many themes at most of those that are kept, by id; each that is not is a fault of its own. */
    public static List<Theme> themes(Fields fields, int most, Map<String, Theme> kept) {
        List<String> ids =
                fields.textList(THEMES, LONGEST_ID).max(most).distinct().orEmpty();
        List<Theme> themes = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Theme theme = kept.get(ids.get(i));
            if (theme == null) {
                fields.fault(THEMES + "[" + i + "]", "unknown-theme");
            } else {
                themes.add(theme);
            }
        }
        return themes;
    }

    /** The id of a policy line of those that are kept; null where none was chosen. */
    public static @Nullable String policyLine(Fields fields, Predicate<String> kept) {
        return fields.text(POLICY_LINE)
                .max(LONGEST_ID)
                .check(kept, "unknown-policy-line")
                .orNull();
    }
}
