// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.chosen;

import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.themes.model.KeptTheme;
import io.kogge.mission.themes.model.Theme;
import io.kogge.web.i18n.Option;
import io.kogge.web.input.Form;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Themes and policy lines in a reader's words.
 *
 * @param vocabulary the office's lists
 * @param reader whose words
 */
public record VocabularyWords(Vocabulary vocabulary, Locale reader) {

    /** Themes to choose from: those in the list, and those off it that the form has. */
    public List<Option> themes(Form form) {
        return themes(kept ->
                kept.offered() || form.chosen(ChosenInput.THEMES, kept.theme().id()));
    }

    /** Themes to look for. */
    public List<Option> themes() {
        return themes(kept -> true);
    }

    private List<Option> themes(Predicate<KeptTheme> which) {
        return vocabulary.themes().stream()
                .filter(which)
                .map(KeptTheme::theme)
                .map(theme -> new Option(theme.id(), theme.name(language())))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(reader)))
                .toList();
    }

    /** Policy lines to choose from, in the office's order: those in the list, and the one off it that the form has. */
    public List<Option> lines(Form form) {
        return lines(
                line -> vocabulary.offered().contains(line.id()) || form.chosen(ChosenInput.POLICY_LINE, line.id()));
    }

    /** Policy lines to look for. */
    public List<Option> lines() {
        return lines(line -> true);
    }

    private List<Option> lines(Predicate<PolicyLine> which) {
        return vocabulary.lines().stream()
                .filter(which)
                .map(line -> new Option(line.id(), line.name(language())))
                .toList();
    }

    /** What a policy line is called; empty for none. */
    public String line(@Nullable String id) {
        return vocabulary.lines().stream()
                .filter(line -> line.id().equals(id))
                .map((PolicyLine line) -> line.name(language()))
                .findFirst()
                .orElse(id == null ? "" : id);
    }

    /** What a theme is called now. */
    public String theme(Theme theme) {
        return vocabulary.themesById().getOrDefault(theme.id(), theme).name(language());
    }

    private String language() {
        return reader.toLanguageTag();
    }
}
