// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import io.kogge.kernel.name.Folded;
import io.kogge.mission.activities.model.ActivityCategory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people call the categories, in lists. What means another thing elsewhere, such as "bezoek", is asked. */
public final class CategoryWords {
    private static final Map<ActivityCategory, List<String>> WORDS = Map.of(
            ActivityCategory.AMBASSADOR_RECEIVED,
            List.of(
                    "ambassadeur ontvangen",
                    "ambassadeurs ontvangen",
                    "ontvangst ambassadeur",
                    "ontvangst ambassadeurs",
                    "ontvangen ambassadeurs",
                    "bezoek ambassadeur",
                    "ambassadeursbezoek",
                    "ambassadeur",
                    "ambassadeurs",
                    "ambassador received",
                    "ambassadors received",
                    "ambassador",
                    "ambassador visit",
                    "visit by ambassador"),
            ActivityCategory.DELEGATION_RECEIVED,
            List.of(
                    "delegatie ontvangen",
                    "delegaties ontvangen",
                    "ontvangst delegatie",
                    "ontvangst delegaties",
                    "ontvangen delegaties",
                    "inkomende delegatie",
                    "inkomend bezoek",
                    "inkomende missie",
                    "delegation received",
                    "delegations received",
                    "incoming delegation",
                    "incoming visit",
                    "incoming mission"),
            ActivityCategory.ACTIVITY_ABROAD,
            List.of(
                    "activiteit in het buitenland",
                    "activiteiten in het buitenland",
                    "activiteit buitenland",
                    "activiteiten buitenland",
                    "buitenlandse activiteit",
                    "buitenland",
                    "activity abroad",
                    "activities abroad",
                    "abroad"),
            ActivityCategory.OFFICIAL_VISIT_ABROAD,
            List.of(
                    "officieel bezoek aan het buitenland",
                    "officieel bezoek buitenland",
                    "officiele bezoeken buitenland",
                    "officieel bezoek in het buitenland",
                    "bestuurlijk bezoek buitenland",
                    "bestuurlijke reis",
                    "uitgaand bezoek college",
                    "official visit abroad",
                    "official visits abroad"),
            ActivityCategory.ACTIVITY_IN_THE_NETHERLANDS,
            List.of(
                    "activiteit in nederland",
                    "activiteiten in nederland",
                    "activiteit nederland",
                    "activiteit in het binnenland",
                    "binnenland",
                    "activity in netherlands",
                    "activities in the netherlands",
                    "activity in the netherlands"));

    private static final Map<String, ActivityCategory> BY_WORD = byWord();

    private CategoryWords() {}

    /** What this text counts as, where that is certain. */
    public static Optional<ActivityCategory> find(String text) {
        return Optional.ofNullable(BY_WORD.get(Folded.of(text)));
    }

    private static Map<String, ActivityCategory> byWord() {
        Map<String, ActivityCategory> byWord = new HashMap<>();
        WORDS.forEach((category, words) -> words.forEach(word -> byWord.put(word, category)));
        for (ActivityCategory category : ActivityCategory.values()) {
            byWord.put(Folded.of(category.name()), category);
        }
        return byWord;
    }
}
