// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.mission.review.web.ReviewView.Linked;
import io.kogge.mission.review.web.ReviewView.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        all.say(review.total().text() + " " + review.difference() + then(review.before()) + ".");
        if (!review.unknown().isEmpty()) {
            all.say(words.text("review.unknown"));
            review.unknown().forEach(all::sentence);
        }
        if (!review.overview().paragraphs().isEmpty()) {
            all.say(words.text("review.overview"));
            review.overview().paragraphs().forEach(all::say);
        }
        review.chapters().forEach(all::chapter);
        review.blocks().forEach(all::block);
        all.say(words.text("review.outcomes"));
        review.outcomes()
                .counts()
                .forEach(count -> all.say(
                        count.label(),
                        count.before() == null ? null : count.before().text(),
                        count.number().text()));
        review.outcomes().sentences().forEach(all::say);
        return all.said;
    }

    private void figure(ReviewView.Figure figure) {
        say(
                figure.label(),
                figure.before() == null && figure.difference().equals(review.difference())
                        ? null
                        : figure.difference() + then(figure.before()),
                figure.also() == null ? null : figure.also().text(),
                figure.number().text());
    }

    private static String then(@Nullable Linked before) {
        return before == null ? "" : ": " + before.text();
    }

    private void sentence(@Nullable Sentence sentence) {
        if (sentence != null) {
            say(
                    sentence.text(),
                    sentence.more() == null ? null : sentence.more().text());
        }
    }

    private void chapter(ReviewView.Chapter chapter) {
        say(chapter.name(), chapter.total().text());
        chapter.section().paragraphs().forEach(this::say);
        block(chapter.categories());
        block(chapter.partners());
        if (!chapter.otherPartners().isEmpty()) {
            say(words.text("review.other-partners") + " "
                    + chapter.otherPartners().stream().map(Linked::text).collect(Collectors.joining(", ")) + ".");
        }
        if (!chapter.projects().isEmpty()) {
            say(words.text("review.projects"));
            chapter.projects().forEach(project -> say(project.text()));
        }
        activities(chapter.activities());
        chapter.indicators().forEach(this::indicator);
    }

    private void activities(ReviewView.Activities activities) {
        if (!activities.rows().isEmpty()) {
            say(words.text("review.activities"));
            Stream.of("title", "when", "category", "where", "partners")
                    .forEach(column -> say(words.text("review.list." + column)));
            activities.rows().forEach(row -> say(row.title(), row.when(), row.category(), row.where(), row.partners()));
        }
        sentence(activities.more());
    }

    private void block(ReviewView.Block block) {
        if (block.none()) {
            return;
        }
        say(block.title());
        if (!block.rows().isEmpty()) {
            say(block.heading(), words.text("review.number"), block.beforeHeading());
        }
        block.rows()
                .forEach(row -> say(
                        row.label().text(),
                        row.number().text(),
                        row.before() == null ? null : row.before().text()));
        sentence(block.more());
        sentence(block.unknown());
    }

    private void indicator(ReviewView.Indicator indicator) {
        say(
                indicator.name(),
                words.text("review.heading.year"),
                indicator.unit().isEmpty() ? words.text("review.number") : indicator.unit());
        indicator.points().forEach(point -> say(point.when(), point.note(), point.value()));
        say(indicator.source().isEmpty() ? null : words.text("review.source", indicator.source()));
    }

    private void say(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null && !text.isEmpty()) {
                said.add(text);
            }
        }
    }
}
