// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.mission.themes.model.KeptTheme;
import io.kogge.mission.themes.model.Theme;
import io.kogge.mission.themes.usecase.Themes;
import io.kogge.web.i18n.Option;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What is chosen from where an agreement is entered or looked for.
 *
 * @param themes all that the office ever kept
 * @param lines its policy lines
 * @param partners those in the register, in the reader's language
 */
record AgreementChoices(List<KeptTheme> themes, List<PolicyLine> lines, List<PartnerName> partners) {

    static Mono<AgreementChoices> read(Themes themes, PolicyLines lines, PartnerDirectory directory, Locale reader) {
        return Mono.zip(
                        themes.all().map(Stored::state).collectList(),
                        lines.all().collectList(),
                        directory.names(reader.toLanguageTag()).collectList())
                .map(read -> new AgreementChoices(read.getT1(), read.getT2(), read.getT3()));
    }

    Map<String, Theme> themesById() {
        return themes.stream().map(KeptTheme::theme).collect(Collectors.toMap(Theme::id, theme -> theme));
    }

    List<String> lineIds() {
        return lines.stream().map(PolicyLine::id).toList();
    }

    /** Those in the list, and those off it that are chosen already. */
    List<Option> themeOptions(Set<String> chosen, Locale reader) {
        return themes.stream()
                .filter(kept -> kept.offered() || chosen.contains(kept.theme().id()))
                .map(kept -> new Option(kept.theme().id(), kept.theme().name(reader.toLanguageTag())))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(reader)))
                .toList();
    }

    List<Option> lineOptions(Locale reader) {
        return lines.stream()
                .map(line -> new Option(line.id(), line.name(reader.toLanguageTag())))
                .toList();
    }

    /** Names to choose from; each once, as a form sends the name alone. */
    List<String> partnerNames() {
        return partners.stream().map(PartnerName::name).distinct().toList();
    }

    List<Option> partnerOptions() {
        return partners.stream()
                .filter(partner -> partner.partnerId() != null)
                .map(partner -> new Option(Objects.requireNonNull(partner.partnerId()), partner.name()))
                .toList();
    }

    /** What a policy line is called; its id where the office has it no more. */
    @Nullable
    String lineName(@Nullable String id, Locale reader) {
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .map(line -> line.name(reader.toLanguageTag()))
                .findFirst()
                .orElse(id);
    }
}
