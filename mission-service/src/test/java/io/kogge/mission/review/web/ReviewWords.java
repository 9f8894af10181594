// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that a review has to say to its reader, in its order: what a paper of it is compared with, word by word. */
final class ReviewWords {
    private final ReviewTerms words;
    private final ReviewView review;
    private final List<String> said = new ArrayList<>();

    private ReviewWords(ReviewView review, ReviewTerms words) {
        this.review = review;
        this.words = words;
    }

    static List<String> of(ReviewView review, ReviewTerms words, String made) {
        ReviewWords all = new ReviewWords(review, words);
        all.say(words.text("review.of", review.title()), words.text("review.paper.lead", made));
        review.figures().forEach(all::figure);
        all.say(words.text("review.total", review.total()) + " " + review.difference() + ".");
        if (!review.unknown().isEmpty()) {
            all.say(words.text("review.unknown"));
            review.unknown().forEach(sentence -> all.say(sentence.text()));
        }
        if (!review.overview().paragraphs().isEmpty()) {
            all.say(words.text("review.overview"));
            review.overview().paragraphs().forEach(all::say);
        }
        review.chapters().forEach(all::chapter);
        review.blocks().forEach(all::block);
        all.say(words.text("review.outcomes"));
        review.outcomes().counts().forEach(count -> all.say(count.label(), all.number(count.number())));
        review.outcomes().sentences().forEach(all::say);
        return all.said;
    }

    private void figure(ReviewView.Figure figure) {
        say(
                figure.label(),
                figure.difference().equals(review.difference()) ? null : figure.difference(),
                figure.also(),
                number(figure.number()));
    }

    private void chapter(ReviewView.Chapter chapter) {
        say(chapter.name(), words.text("review.in-chapter", chapter.total()));
        chapter.section().paragraphs().forEach(this::say);
        block(chapter.categories());
        block(chapter.partners());
        if (!chapter.otherPartners().isEmpty()) {
            say(words.text("review.other-partners", String.join(", ", chapter.otherPartners())));
        }
        if (!chapter.projects().isEmpty()) {
            say(words.text("review.projects"));
            chapter.projects().forEach(this::say);
        }
        chapter.indicators().forEach(this::indicator);
    }

    private void block(ReviewView.Block block) {
        if (block.none()) {
            return;
        }
        say(block.title());
        if (!block.rows().isEmpty()) {
            say(block.heading(), words.text("review.number"));
        }
        block.rows().forEach(row -> say(row.label(), number(row.number())));
        if (block.more() > 0) {
            say(words.text("review.more-rows", block.more()));
        }
        if (block.unknown() != null) {
            say(Objects.requireNonNull(block.unknown()).text());
        }
    }

    private void indicator(ReviewView.Indicator indicator) {
        say(
                indicator.name(),
                words.text("review.heading.year"),
                indicator.unit().isEmpty() ? words.text("review.number") : indicator.unit());
        indicator.points().forEach(point -> say(point.when(), point.note(), point.value()));
        say(indicator.source().isEmpty() ? null : words.text("review.source", indicator.source()));
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(words.locale()).format(number);
    }

    private void say(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null && !text.isEmpty()) {
                said.add(text);
            }
        }
    }
}
