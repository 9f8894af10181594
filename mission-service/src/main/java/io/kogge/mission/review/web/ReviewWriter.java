// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection;
import io.kogge.mission.review.model.Selection.By;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.web.ReviewView.Block;
import io.kogge.mission.review.web.ReviewView.Chapter;
import io.kogge.mission.review.web.ReviewView.Figure;
import io.kogge.mission.review.web.ReviewView.Row;
import io.kogge.mission.review.web.ReviewView.Section;
import io.kogge.mission.review.web.ReviewView.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a review in a reader's words. */
final class ReviewWriter {
    private static final List<By> BLOCKS =
            List.of(By.YEAR, By.COUNTRY, By.THEME, By.PARTNER, By.DIRECTION, By.POLICY_LINE, By.FORMAT);
    private static final int MOST_ROWS = 20;
    private static final int WHOLE = 100;

    private final Period period;
    private final Sheet sheet;
    private final ReviewTerms words;
    private final ReviewLinks links;
    private final List<String> erased;
    private final Map<String, String> lines;

    /**
     * Writes this sheet.
     *
     * @param erased sections whose story was erased since
     */
    ReviewWriter(Period period, Sheet sheet, ReviewTerms words, ReviewLinks links, List<String> erased) {
        this.period = period;
        this.sheet = sheet;
        this.words = words;
        this.links = links;
        this.erased = erased;
        this.lines = words.lines(sheet);
    }

    ReviewView view() {
        return new ReviewView(
                words.period(period),
                sheet.total(),
                difference(sheet.total(), sheet.before()),
                sheet.categories().stream().map(this::figure).toList(),
                unknown(),
                section(Sheet.OVERVIEW, sheet.story()),
                sheet.chapters().stream().map(this::chapter).toList(),
                BLOCKS.stream()
                        .map(by -> block(by, sheet.table(by)))
                        .filter(block -> !block.none())
                        .toList(),
                WorldMap.of(sheet.table(By.COUNTRY), words),
                OutcomeWriter.write(sheet.outcomes(), words, byMission()),
                sheet.total() + sheet.planned() == 0 && sheet.perhaps().isEmpty());
    }

    /** The missions' own page is narrowed down by years alone. */
    private @Nullable Sentence byMission() {
        int year = period.first().getYear();
        boolean wholeYear = period.equals(Period.years(year, year));
        String href = links.outcomes(wholeYear ? year : null);
        return href == null
                ? null
                : new Sentence(words.text(wholeYear ? "review.outcomes.by-mission" : "review.outcomes.all"), href);
    }

    private Figure figure(Sheet.Count count) {
        return new Figure(
                words.category(count.category()),
                count.number(),
                difference(count.number(), count.before()),
                count.also() == 0 ? null : words.text("review.also", count.also()),
                links.list(Selection.Which.COUNTED, By.CATEGORY, count.category()));
    }

    private String difference(long now, long before) {
        String key = now == before ? "same" : now > before ? "more" : "fewer";
        return words.text(
                "review.difference." + (before == 0 && now > 0 ? "none" : key),
                Math.abs(now - before),
                words.period(period.before()));
    }

    private List<Sentence> unknown() {
        List<Sentence> all = new ArrayList<>();
        if (sheet.noMorePrecise() > 0) {
            all.add(new Sentence(words.text("review.no-more-precise", sheet.noMorePrecise(), sheet.total()), null));
        }
        long perhaps = sheet.perhaps().stream().mapToLong(Sheet.Row::number).sum();
        if (perhaps > 0) {
            String known = String.join(
                    ", ",
                    sheet.perhaps().stream().map(row -> words.months(row.key())).toList());
            all.add(new Sentence(
                    words.text("review.perhaps", perhaps, known), links.list(Selection.Which.PERHAPS, null, "")));
        }
        if (sheet.planned() > 0) {
            all.add(new Sentence(
                    words.text("review.planned", sheet.planned()), links.list(Selection.Which.PLANNED, null, "")));
        }
        long online = Stream.of("ONLINE", "HYBRID")
                .mapToLong(format -> number(By.FORMAT, format))
                .sum();
        if (online > 0) {
            all.add(new Sentence(words.text("review.online", online), null));
        }
        return all;
    }

    private long number(By by, String key) {
        return sheet.table(by).stream()
                .filter(row -> row.key().equals(key))
                .mapToLong(Sheet.Row::number)
                .sum();
    }

    private Section section(String section, Map<String, String> texts) {
        String text = words.in(texts);
        return new Section(
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                links.story(section),
                erased.contains(section));
    }

    private Chapter chapter(Sheet.Chapter chapter) {
        String id = "line-" + chapter.line();
        return new Chapter(
                id,
                words.in(chapter.names()),
                chapter.total(),
                links.list(Selection.Which.COUNTED, By.POLICY_LINE, chapter.line()),
                section(chapter.line(), chapter.story()),
                inChapter(id + "-categories", By.CATEGORY, chapter.categories()),
                inChapter(
                        id + "-partners",
                        By.PARTNER,
                        chapter.partners().stream()
                                .filter(row -> row.number() > 0)
                                .toList()),
                chapter.partners().stream()
                        .filter(row -> row.number() == 0)
                        .map(row -> words.label(By.PARTNER, row, lines))
                        .toList(),
                chapter.projects(),
                IndicatorWriter.write(id, chapter.figures(), words));
    }

    /** Nothing leads further there: what a chapter counts has no list of its own. */
    private Block inChapter(String id, By by, List<Sheet.Row> rows) {
        Block block = block(by, rows);
        return new Block(
                id,
                block.title(),
                block.heading(),
                block.rows().stream()
                        .map(row -> new Row(row.label(), row.number(), row.percent(), null))
                        .toList(),
                block.more(),
                null);
    }

    /** What is not known stands apart: its bar would be the longest, and say the least. */
    private Block block(By by, List<Sheet.Row> rows) {
        List<Sheet.Row> known =
                rows.stream().filter(row -> !row.key().isEmpty()).toList();
        long most = known.stream().mapToLong(Sheet.Row::number).max().orElse(0);
        boolean silent = known.isEmpty() && by != By.YEAR;
        String code = ReviewTerms.code(by.name());
        return new Block(
                "by-" + code,
                words.text("review.by." + code),
                words.text("review.heading." + code),
                known.stream().limit(MOST_ROWS).map(row -> row(by, row, most)).toList(),
                Math.max(0, known.size() - MOST_ROWS),
                silent ? null : unknown(by, number(by, "")));
    }

    private @Nullable Sentence unknown(By by, long number) {
        if (number == 0) {
            return null;
        }
        long whole = sheet.total();
        // what is rounded never says all or none
        long share =
                number >= whole ? WHOLE : Math.max(1, Math.min(WHOLE - 1, Math.round((double) WHOLE * number / whole)));
        return new Sentence(
                words.text("review.unknown-share." + ReviewTerms.code(by.name()), number, whole, share),
                links.list(Selection.Which.COUNTED, by, ""));
    }

    private Row row(By by, Sheet.Row row, long most) {
        return new Row(
                words.label(by, row, lines),
                row.number(),
                Math.round(100.0 * row.number() / most),
                links.list(Selection.Which.COUNTED, by, row.key()));
    }
}
