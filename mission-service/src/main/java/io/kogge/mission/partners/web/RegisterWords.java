// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.mission.chosen.ChosenInput;
import io.kogge.mission.partners.usecase.Vocabulary;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.themes.model.KeptTheme;
import io.kogge.mission.themes.model.Theme;
import io.kogge.web.i18n.Option;
import io.kogge.web.input.Form;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Themes and policy lines in a reader's words.
 *
 * @param vocabulary the office's lists
 * @param reader whose words
 */
public record RegisterWords(Vocabulary vocabulary, Locale reader) {

    /** Themes to choose from: those in the list, and those off it that the form has. */
    public List<Option> themes(Form form) {
        return vocabulary.themes().stream()
                .filter(kept -> kept.offered()
                        || form.chosen(ChosenInput.THEMES, kept.theme().id()))
                .map(kept -> option(kept.theme()))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(reader)))
                .toList();
    }

    /** Themes to look for. */
    public List<Option> themes() {
        return vocabulary.themes().stream()
                .map(KeptTheme::theme)
                .map(this::option)
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(reader)))
                .toList();
    }

    /** Policy lines to choose from, in the office's order. */
    public List<Option> lines() {
        return vocabulary.lines().stream()
                .map(line -> new Option(line.id(), line.name(language())))
                .toList();
    }

    /** What a policy line is called; its id where the office has it no longer. */
    public String line(@Nullable String id) {
        return vocabulary.lines().stream()
                .filter(line -> line.id().equals(id))
                .map((PolicyLine line) -> line.name(language()))
                .findFirst()
                .orElse(id == null ? "" : id);
    }

    /** What a theme is called now. */
    public String theme(Theme theme) {
        return vocabulary.byId().getOrDefault(theme.id(), theme).name(language());
    }

    private Option option(Theme theme) {
        return new Option(theme.id(), theme.name(language()));
    }

    private String language() {
        return reader.toLanguageTag();
    }
}
