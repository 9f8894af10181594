// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection.By;
import io.kogge.mission.review.model.Selection.Which;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.web.ReviewView.Block;
import io.kogge.mission.review.web.ReviewView.Linked;
import io.kogge.mission.review.web.ReviewView.Row;
import io.kogge.mission.review.web.ReviewView.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a review's tables in a reader's words, each row with the list behind its number and with the period before. */
final class BlockWriter {
    private static final int WHOLE = 100;

    private final Period period;
    private final Sheet sheet;
    private final ReviewTerms words;
    private final ReviewLinks links;
    private final Map<String, String> lines;

    BlockWriter(Period period, Sheet sheet, ReviewTerms words, ReviewLinks links) {
        this.period = period;
        this.sheet = sheet;
        this.words = words;
        this.links = links;
        this.lines = words.lines(sheet);
    }

    /** A table of the whole review, cut off where the reader can go for more. */
    Block block(By by) {
        return whole(by, links.mostRows());
    }

    /** A table of the whole review with all its rows. */
    Block all(By by) {
        return whole(by, Integer.MAX_VALUE);
    }

    private Block whole(By by, int most) {
        List<Sheet.Row> known = known(sheet.table(by));
        List<Sheet.Row> before = before(by);
        List<Sheet.Row> rows = withGone(by, known, before);
        boolean silent = rows.isEmpty() && by != By.YEAR;
        String code = ReviewTerms.code(by.name());
        return new Block(
                "by-" + code,
                words.text("review.by." + code),
                words.text("review.heading." + code),
                before.isEmpty() ? null : words.period(period.before()),
                rows(by, rows, before, null, most),
                more(by, rows.size(), null, most),
                silent ? null : unknown(by));
    }

    /** A table of one policy line: what is not known of it stands apart nowhere. */
    Block ofLine(String id, By by, List<Sheet.Row> rows, String line) {
        return ofLine(id, by, rows, line, links.mostRows());
    }

    /** The same with all its rows. */
    Block allOfLine(By by, List<Sheet.Row> rows, String line) {
        return ofLine("by-" + ReviewTerms.code(by.name()), by, rows, line, Integer.MAX_VALUE);
    }

    private Block ofLine(String id, By by, List<Sheet.Row> rows, String line, int most) {
        List<Sheet.Row> known = known(rows);
        String code = ReviewTerms.code(by.name());
        return new Block(
                id,
                words.text("review.by." + code),
                words.text("review.heading." + code),
                null,
                rows(by, known, List.of(), line, most),
                more(by, known.size(), line, most),
                null);
    }

    /** What a row is called. */
    String label(By by, Sheet.Row row) {
        return words.label(by, row, lines);
    }

    /** What a row is called, leading to what the office keeps of it. */
    Linked entry(By by, Sheet.Row row) {
        return Linked.plain(label(by, row), links.entry(by, row.key()));
    }

    /** A row as a file has it: what is not known is one, too. */
    record Numbered(String label, long number, @Nullable Long before) {}

    /** Whether rows are compared with the period before: where something was counted in it. */
    boolean compared(By by) {
        return !before(by).isEmpty();
    }

    /** All rows as numbers. */
    List<Numbered> numbers(By by) {
        List<Sheet.Row> before = before(by);
        Map<String, Sheet.Row> then = byKey(before);
        Stream<Sheet.Row> unknown =
                sheet.table(by).stream().filter(row -> row.key().isEmpty());
        return Stream.concat(withGone(by, known(sheet.table(by)), before).stream(), unknown)
                .map(row -> new Numbered(
                        label(by, row),
                        row.number(),
                        row.key().isEmpty()
                                ? null
                                : Stream.ofNullable(then.get(row.key()))
                                        .mapToLong(Sheet.Row::number)
                                        .sum()))
                .toList();
    }

    private static Map<String, Sheet.Row> byKey(List<Sheet.Row> rows) {
        return rows.stream().collect(Collectors.toMap(Sheet.Row::key, row -> row, (one, other) -> one));
    }

    /** What is not known stands apart: its bar would be the longest, and say the least. */
    private static List<Sheet.Row> known(List<Sheet.Row> rows) {
        return rows.stream().filter(row -> !row.key().isEmpty()).toList();
    }

    /**
     * The rows of the period before as those of this one; none where nothing was counted in it, or where that is not kept. A year
     * has none that it can be compared with where the period before begins in the midst of one.
     */
    private List<Sheet.Row> before(By by) {
        Sheet.Earlier earlier = sheet.earlier();
        if (earlier == null || sheet.before() == 0 || by == By.YEAR && !period.yearsLater()) {
            return List.of();
        }
        List<Sheet.Row> known = known(earlier.table(by));
        int later = period.first().getYear() - period.before().first().getYear();
        return by != By.YEAR
                ? known
                : known.stream()
                        .map(row -> new Sheet.Row(
                                String.valueOf(Integer.parseInt(row.key()) + later), row.key(), row.number()))
                        .toList();
    }

    /** Behind them those of which there was something before and nothing now; years in their order. */
    private List<Sheet.Row> withGone(By by, List<Sheet.Row> known, List<Sheet.Row> before) {
        Set<String> keys = known.stream().map(Sheet.Row::key).collect(Collectors.toSet());
        Stream<Sheet.Row> all = Stream.concat(
                known.stream(),
                before.stream()
                        .filter(row -> !keys.contains(row.key()))
                        .map(row -> new Sheet.Row(row.key(), by == By.YEAR ? "" : row.label(), 0)));
        return by == By.YEAR
                ? all.sorted(Comparator.comparing(row -> Integer.valueOf(row.key())))
                        .toList()
                : all.toList();
    }

    private List<Row> rows(By by, List<Sheet.Row> rows, List<Sheet.Row> before, @Nullable String line, int most) {
        long longest = rows.stream().mapToLong(Sheet.Row::number).max().orElse(0);
        Map<String, Sheet.Row> compared = byKey(before);
        return rows.stream()
                .limit(most)
                .map(row -> new Row(
                        entry(by, row),
                        words.number(label(by, row), row.number(), links.list(Which.COUNTED, by, row.key(), line)),
                        longest == 0 ? 0 : Math.round((double) WHOLE * row.number() / longest),
                        before.isEmpty() ? null : before(by, row, compared.get(row.key()))))
                .toList();
    }

    /** Of a year which one it is compared with: the same of the period before. */
    private Linked before(By by, Sheet.Row row, Sheet.@Nullable Row earlier) {
        long number = earlier == null ? 0 : earlier.number();
        String key = by == By.YEAR && earlier != null ? earlier.label() : row.key();
        String about = by == By.YEAR && earlier != null
                ? earlier.label()
                : label(by, row) + ", " + words.period(period.before());
        Linked plain = words.number(about, number, links.before().list(Which.COUNTED, by, key, null));
        return by == By.YEAR && earlier != null
                ? new Linked(words.text("review.before.year", number, key), plain.href(), plain.about())
                : plain;
    }

    private @Nullable Sentence more(By by, int rows, @Nullable String line, int most) {
        return rows <= most
                ? null
                : new Sentence(
                        words.text("review.more-rows", rows - most),
                        show("review.show-rows", rows, links.table(by, line)));
    }

    /** Where to see so many; null where nowhere. */
    @Nullable
    Linked show(String key, long number, @Nullable String href) {
        return href == null ? null : Linked.plain(words.text(key, number), href);
    }

    private @Nullable Sentence unknown(By by) {
        long number = sheet.table(by).stream()
                .filter(row -> row.key().isEmpty())
                .mapToLong(Sheet.Row::number)
                .sum();
        if (number == 0) {
            return null;
        }
        long whole = sheet.total();
        // what is rounded never says all or none
        long share =
                number >= whole ? WHOLE : Math.max(1, Math.min(WHOLE - 1, Math.round((double) WHOLE * number / whole)));
        String said = words.text("review.unknown-share." + ReviewTerms.code(by.name()), number, whole, share);
        return shown(said, number, links.list(Which.COUNTED, by, "", null));
    }

    /** A sentence, and the list of what it is about. */
    Sentence shown(String said, long number, @Nullable String list) {
        Linked show = show("review.show-these", number, list);
        return new Sentence(said, show == null ? null : about(show, said));
    }

    private Linked about(Linked show, String said) {
        return new Linked(
                show.text(), Objects.requireNonNull(show.href()), words.text("review.show-of", show.text(), said));
    }
}
