// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.mission.outcomes.model.OutcomeKind;
import io.kogge.mission.outcomes.model.Results;
import io.kogge.mission.review.model.OutcomeFigures;
import io.kogge.mission.review.web.ReviewView.Counted;
import io.kogge.web.i18n.Amounts;
import io.kogge.web.input.Choice;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what came of missions in a reader's words: those of the page that shows it mission by mission. */
final class OutcomeWriter {
    private OutcomeWriter() {}

    /** What the review says; null figures are those of a review that was frozen before they were kept. */
    static ReviewView.Outcomes write(
            @Nullable OutcomeFigures figures, ReviewTerms words, ReviewView.@Nullable Sentence more) {
        if (figures == null) {
            return new ReviewView.Outcomes(List.of(), List.of(words.text("review.outcomes.not-kept")), null);
        }
        return figures.missions() == 0
                ? new ReviewView.Outcomes(List.of(), List.of(words.text("review.outcomes.none")), null)
                : new ReviewView.Outcomes(counts(figures, words), sentences(figures, words), more);
    }

    /** Missions, people and, where somebody answered, every kind that could be reported. */
    static List<Counted> counts(OutcomeFigures figures, ReviewTerms words) {
        Results results = figures.results();
        Stream<Counted> people = Stream.of(
                new Counted(words.text("outcomes.missions"), figures.missions()),
                new Counted(words.text("outcomes.asked"), results.asked()),
                new Counted(words.text("outcomes.answered"), results.answered()));
        Stream<Counted> kinds = results.answered() == 0
                ? Stream.empty()
                : Stream.of(OutcomeKind.values())
                        .filter(results.counts()::containsKey)
                        .map(kind -> new Counted(words.text("outcome-kind." + Choice.code(kind)), results.count(kind)));
        return Stream.concat(people, kinds).toList();
    }

    private static List<String> sentences(OutcomeFigures figures, ReviewTerms words) {
        Results results = figures.results();
        List<String> all = new ArrayList<>();
        if (results.answered() == 0) {
            all.add(words.text("review.outcomes.none"));
        } else if (results.counts().values().stream().allMatch(count -> count == 0)) {
            all.add(words.text("review.outcomes.nothing"));
        }
        if (!results.sales().isEmpty()) {
            all.add(sales(results, words));
        }
        if (results.noted() > 0) {
            all.add(words.text("outcomes.unconfirmed", results.noted()));
        }
        return all;
    }

    private static String sales(Results results, ReviewTerms words) {
        String worth = results.sales().keySet().stream()
                .map(code -> Amounts.text(results.worth(code), Currency.getInstance(code), words.locale()))
                .collect(Collectors.joining(" · "));
        String said = words.text("outcomes.sales") + ": " + worth + ".";
        return results.sales().size() == 1 ? said : said + " " + words.text("outcomes.sales.never-added");
    }
}
