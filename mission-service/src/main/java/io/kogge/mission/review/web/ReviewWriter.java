// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.mission.planning.model.MissionFormat;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection.By;
import io.kogge.mission.review.model.Selection.Which;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.web.ReviewView.Activities;
import io.kogge.mission.review.web.ReviewView.Block;
import io.kogge.mission.review.web.ReviewView.Chapter;
import io.kogge.mission.review.web.ReviewView.Figure;
import io.kogge.mission.review.web.ReviewView.Linked;
import io.kogge.mission.review.web.ReviewView.Section;
import io.kogge.mission.review.web.ReviewView.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a review in a reader's words. */
final class ReviewWriter {
    /** Tables of the whole review, in their order. */
    static final List<By> BLOCKS =
            List.of(By.YEAR, By.COUNTRY, By.THEME, By.PARTNER, By.DIRECTION, By.POLICY_LINE, By.FORMAT);

    private static final Set<String> ONLINE = Set.of(MissionFormat.ONLINE.name(), MissionFormat.HYBRID.name());

    private final Period period;
    private final Sheet sheet;
    private final Map<String, List<HappeningRow>> activities;
    private final ReviewTerms words;
    private final ReviewLinks links;
    private final List<String> erased;
    private final BlockWriter blocks;

    /**
     * Writes this sheet.
     *
     * @param activities what took place under each policy line, by its id: the first so many
     * @param erased sections whose story was erased since
     */
    ReviewWriter(
            Period period,
            Sheet sheet,
            Map<String, List<HappeningRow>> activities,
            ReviewTerms words,
            ReviewLinks links,
            List<String> erased) {
        this.period = period;
        this.sheet = sheet;
        this.activities = activities;
        this.words = words;
        this.links = links;
        this.erased = erased;
        this.blocks = new BlockWriter(period, sheet, words, links);
    }

    ReviewView view() {
        return new ReviewView(
                words.period(period),
                Linked.plain(
                        words.text("review.total", sheet.total()),
                        sheet.total() == 0 ? null : links.list(Which.COUNTED, null, "", null)),
                difference(sheet.total(), sheet.before()),
                before(sheet.before(), words.text("review.in-all"), null, ""),
                sheet.categories().stream().map(this::figure).toList(),
                unknown(),
                section(Sheet.OVERVIEW, sheet.story()),
                sheet.chapters().stream().map(this::chapter).toList(),
                BLOCKS.stream()
                        .map(blocks::block)
                        .filter(block -> !block.none())
                        .toList(),
                WorldMap.of(sheet.table(By.COUNTRY), words),
                new OutcomeWriter(words, links, period).write(sheet),
                sheet.total() + sheet.planned() == 0 && sheet.perhaps().isEmpty());
    }

    private Figure figure(Sheet.Count count) {
        String name = words.category(count.category());
        return new Figure(
                name,
                words.number(name, count.number(), links.list(Which.COUNTED, By.CATEGORY, count.category(), null)),
                difference(count.number(), count.before()),
                before(count.before(), name, By.CATEGORY, count.category()),
                count.also() == 0
                        ? null
                        : Linked.plain(
                                words.text("review.also", count.also()),
                                links.list(Which.COUNTED, By.ALSO, count.category(), null)));
    }

    private String difference(long now, long before) {
        String key = now == before ? "same" : now > before ? "more" : "fewer";
        return words.text(
                "review.difference." + (before == 0 && now > 0 ? "none" : key),
                Math.abs(now - before),
                words.period(period.before()));
    }

    /** How many it was then; null where nothing was, which the difference says. */
    private @Nullable Linked before(long number, String about, @Nullable By by, String key) {
        return number == 0
                ? null
                : words.number(
                        about + ", " + words.period(period.before()),
                        number,
                        links.before().list(Which.COUNTED, by, key, null));
    }

    private List<Sentence> unknown() {
        List<Sentence> all = new ArrayList<>();
        if (sheet.noMorePrecise() > 0) {
            all.add(blocks.shown(
                    words.text("review.no-more-precise", sheet.noMorePrecise(), sheet.total()),
                    sheet.noMorePrecise(),
                    links.list(Which.COUNTED, By.UNDATED, "", null)));
        }
        long perhaps = sheet.perhaps().stream().mapToLong(Sheet.Row::number).sum();
        if (perhaps > 0) {
            String known = String.join(
                    ", ",
                    sheet.perhaps().stream().map(row -> words.months(row.key())).toList());
            all.add(blocks.shown(
                    words.text("review.perhaps", perhaps, known), perhaps, links.list(Which.PERHAPS, null, "", null)));
        }
        if (sheet.planned() > 0) {
            all.add(blocks.shown(
                    words.text("review.planned", sheet.planned()),
                    sheet.planned(),
                    links.list(Which.PLANNED, null, "", null)));
        }
        long online = online(sheet);
        if (online > 0) {
            all.add(blocks.shown(
                    words.text("review.online", online), online, links.list(Which.COUNTED, By.ONLINE, "", null)));
        }
        return all;
    }

    /** How many were online, wholly or in part. */
    static long online(Sheet sheet) {
        return sheet.table(By.FORMAT).stream()
                .filter(row -> ONLINE.contains(row.key()))
                .mapToLong(Sheet.Row::number)
                .sum();
    }

    private Section section(String section, Map<String, String> texts) {
        return new Section(words.paragraphs(texts), links.story(section), erased.contains(section));
    }

    private Chapter chapter(Sheet.Chapter chapter) {
        String id = "line-" + chapter.line();
        String line = chapter.line();
        return new Chapter(
                id,
                words.in(chapter.names()),
                Linked.plain(
                        words.text("review.in-chapter", chapter.total()),
                        chapter.total() == 0 ? null : links.list(Which.COUNTED, null, "", line)),
                section(line, chapter.story()),
                blocks.ofLine(id + "-categories", By.CATEGORY, chapter.categories(), line),
                partners(id, chapter),
                chapter.partners().stream()
                        .filter(row -> row.number() == 0)
                        .map(row -> blocks.entry(By.PARTNER, row))
                        .toList(),
                chapter.allProjects().stream()
                        .map(row -> Linked.plain(words.name(row), links.project(row.key())))
                        .toList(),
                activities(chapter),
                IndicatorWriter.write(id, chapter.figures(), words));
    }

    private Block partners(String id, Sheet.Chapter chapter) {
        return blocks.ofLine(id + "-partners", By.PARTNER, counted(chapter.partners()), chapter.line());
    }

    /** Without those that the register has and nothing was counted with. */
    static List<Sheet.Row> counted(List<Sheet.Row> rows) {
        return rows.stream().filter(row -> row.number() > 0).toList();
    }

    private Activities activities(Sheet.Chapter chapter) {
        List<HappeningRow> rows = activities.getOrDefault(chapter.line(), List.of()).stream()
                .limit(links.mostOfLine())
                .toList();
        long left = chapter.total() - rows.size();
        return new Activities(
                rows,
                left <= 0
                        ? null
                        : new Sentence(
                                words.text("review.more-activities", left),
                                blocks.show(
                                        "review.show-all",
                                        chapter.total(),
                                        links.list(Which.COUNTED, null, "", chapter.line()))));
    }
}
