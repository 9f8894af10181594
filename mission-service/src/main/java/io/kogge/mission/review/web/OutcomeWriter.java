// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.mission.outcomes.model.OutcomeKind;
import io.kogge.mission.outcomes.model.Results;
import io.kogge.mission.review.model.OutcomeFigures;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.web.ReviewView.Counted;
import io.kogge.mission.review.web.ReviewView.Linked;
import io.kogge.web.i18n.Amounts;
import io.kogge.web.input.Choice;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what came of missions in a reader's words: those of the page that shows it mission by mission. */
final class OutcomeWriter {
    private final ReviewTerms words;
    private final ReviewLinks links;
    private final Period period;

    OutcomeWriter(ReviewTerms words, ReviewLinks links, Period period) {
        this.words = words;
        this.links = links;
        this.period = period;
    }

    /** How many of something. */
    record Named(String label, long number) {}

    /** What the review says; no figures are those of a review that was frozen before they were kept. */
    ReviewView.Outcomes write(Sheet sheet) {
        OutcomeFigures figures = sheet.outcomes();
        if (figures == null) {
            return new ReviewView.Outcomes(List.of(), List.of(words.text("review.outcomes.not-kept")), null);
        }
        OutcomeFigures earlier = earlier(sheet);
        List<String> sentences = new ArrayList<>(figures.missions() == 0 ? List.of(none()) : sentences(figures));
        if (earlier != null) {
            sentences.addAll(compared(earlier));
        }
        return new ReviewView.Outcomes(
                figures.missions() > 0 || took(earlier) ? counts(figures, earlier) : List.of(),
                sentences,
                figures.missions() == 0 ? null : more());
    }

    /** Whether any mission took place then. */
    private static boolean took(@Nullable OutcomeFigures earlier) {
        return earlier != null && earlier.missions() > 0;
    }

    private static @Nullable OutcomeFigures earlier(Sheet sheet) {
        Sheet.Earlier earlier = sheet.earlier();
        return earlier == null ? null : earlier.outcomes();
    }

    private String none() {
        return words.text("review.outcomes.none");
    }

    private @Nullable Linked more() {
        String href = links.outcomes();
        return href == null ? null : Linked.plain(words.text("review.outcomes.by-mission"), href);
    }

    private List<Counted> counts(OutcomeFigures figures, @Nullable OutcomeFigures earlier) {
        List<Named> now = named(figures, earlier);
        Map<String, Long> before = earlier == null ? Map.of() : byLabel(earlier);
        return now.stream().map(named -> counted(named, before)).toList();
    }

    /** A kind that could not be reported then is compared with none. */
    private Counted counted(Named now, Map<String, Long> before) {
        String label = now.label();
        Long then = before.get(label);
        return new Counted(
                label, words.number(label, now.number(), links.outcomes()), then == null ? null : before(then));
    }

    private Linked before(long then) {
        return Linked.plain(
                words.text("review.outcomes.before", then, words.period(period.before())),
                then == 0 ? null : links.before().outcomes());
    }

    /** Missions, people and, where somebody answered in this period or in the one before, every kind that could be reported. */
    List<Named> named(OutcomeFigures figures, @Nullable OutcomeFigures earlier) {
        return named(
                figures,
                figures.results().answered() > 0
                        || earlier != null && earlier.results().answered() > 0);
    }

    /** The same, and every kind that could be reported, by what it is called; none where no mission took place. */
    Map<String, Long> byLabel(OutcomeFigures figures) {
        return figures.missions() == 0
                ? Map.of()
                : named(figures, true).stream().collect(Collectors.toMap(Named::label, Named::number));
    }

    private List<Named> named(OutcomeFigures figures, boolean withKinds) {
        Results results = figures.results();
        Stream<Named> people = Stream.of(
                new Named(words.text("outcomes.missions"), figures.missions()),
                new Named(words.text("outcomes.asked"), results.asked()),
                new Named(words.text("outcomes.answered"), results.answered()));
        Stream<Named> kinds = withKinds
                ? Stream.of(OutcomeKind.values())
                        .filter(results.counts()::containsKey)
                        .map(kind -> new Named(words.text("outcome-kind." + Choice.code(kind)), results.count(kind)))
                : Stream.empty();
        return Stream.concat(people, kinds).toList();
    }

    private List<String> sentences(OutcomeFigures figures) {
        Results results = figures.results();
        List<String> all = new ArrayList<>();
        if (results.answered() == 0) {
            all.add(none());
        } else if (results.counts().values().stream().allMatch(count -> count == 0)) {
            all.add(words.text("review.outcomes.nothing"));
        }
        if (!results.sales().isEmpty()) {
            all.add(sales(results));
        }
        if (results.noted() > 0) {
            all.add(words.text("outcomes.unconfirmed", results.noted()));
        }
        return all;
    }

    /** What there is to say of the period before that no number says. */
    private List<String> compared(OutcomeFigures earlier) {
        String before = words.period(period.before());
        if (earlier.missions() == 0) {
            return List.of(words.text("review.outcomes.none-before", before));
        }
        Results results = earlier.results();
        return results.sales().isEmpty()
                ? List.of()
                : List.of(words.text("review.outcomes.sales-before", before, worth(results)));
    }

    private String sales(Results results) {
        String said = words.text("outcomes.sales") + ": " + worth(results) + ".";
        return results.sales().size() == 1 ? said : said + " " + words.text("outcomes.sales.never-added");
    }

    private String worth(Results results) {
        return results.sales().keySet().stream()
                .map(code -> Amounts.text(results.worth(code), Currency.getInstance(code), words.locale()))
                .collect(Collectors.joining(" · "));
    }
}
