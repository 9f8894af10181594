// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.mission.outcomes.model.Results;
import io.kogge.mission.review.model.Happening;
import io.kogge.mission.review.model.Labels;
import io.kogge.mission.review.model.OutcomeFigures;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Sheet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A review as the API answers it. */
record SheetJson(
        String from,
        String to,
        boolean upToDate,
        long total,
        long totalBefore,
        long planned,
        long noMorePrecise,
        List<Perhaps> perhaps,
        List<Sheet.Count> categories,
        Map<String, List<Counted>> tables,
        Map<String, List<Counted>> tablesBefore,
        Map<String, String> story,
        List<Chapter> chapters,
        @Nullable Outcomes outcomes,
        @Nullable Outcomes outcomesBefore) {
    /** A review, and what took place under each of its policy lines. */
    record Read(Sheet sheet, Map<String, List<Happening>> underLines) {}

    /** How much else may have taken place in the period, and between which months. */
    record Perhaps(String months, long number) {}

    /** How many under one key; null for what is not known. */
    record Counted(@Nullable String key, Map<String, String> names, long number) {
        static Counted of(Sheet.Row row) {
            return new Counted(row.key().isEmpty() ? null : row.key(), Labels.read(row.label()), row.number());
        }
    }

    /** An entry of the register. */
    record Entry(String id, Map<String, String> names) {
        static Entry of(Sheet.Row row) {
            return new Entry(row.key(), Labels.read(row.label()));
        }
    }

    /** A policy line. */
    record Chapter(
            String policyLine,
            Map<String, String> names,
            Map<String, String> story,
            long total,
            List<Counted> categories,
            List<Counted> partners,
            List<Entry> projects,
            List<Listed> happenings,
            List<Sheet.Figure> indicators) {
        static Chapter of(Sheet.Chapter chapter, List<Happening> happenings) {
            return new Chapter(
                    chapter.line(),
                    chapter.names(),
                    chapter.story(),
                    chapter.total(),
                    chapter.categories().stream().map(Counted::of).toList(),
                    chapter.partners().stream().map(Counted::of).toList(),
                    chapter.allProjects().stream().map(Entry::of).toList(),
                    happenings.stream().map(Listed::of).toList(),
                    chapter.figures());
        }
    }

    /** What came of the missions. */
    record Outcomes(long missions, Came results) {
        static @Nullable Outcomes of(@Nullable OutcomeFigures figures) {
            return figures == null
                    ? null
                    : new Outcomes(figures.missions(), Came.of(figures.counts(), figures.results()));
        }
    }

    /** The same as the API of outcomes says of missions. */
    record Came(long asked, long confirmed, long noted, Map<String, Long> counts, Map<String, BigDecimal> sales) {
        static Came of(Map<String, Long> counts, Results results) {
            Map<String, BigDecimal> sales = new TreeMap<>();
            results.sales().keySet().forEach(currency -> sales.put(currency, results.worth(currency)));
            return new Came(results.asked(), results.confirmed(), results.noted(), new TreeMap<>(counts), sales);
        }
    }

    /** A mission or an activity. */
    record Listed(
            String id,
            Happening.Source source,
            Map<String, String> titles,
            String date,
            String category,
            List<String> alsoShownAs,
            List<String> countries,
            List<String> cities,
            List<String> partners,
            String direction,
            String policyLine,
            String format,
            boolean planned) {
        static Listed of(Happening happening) {
            return new Listed(
                    happening.id(),
                    happening.source(),
                    happening.titles().byLanguage(),
                    happening.date().toString(),
                    happening.category(),
                    happening.alsoShownAs(),
                    happening.countries(),
                    happening.cities(),
                    happening.partners(),
                    happening.direction(),
                    happening.policyLine(),
                    happening.format(),
                    happening.planned());
        }
    }

    static SheetJson of(Period period, Read read, boolean upToDate) {
        Sheet sheet = read.sheet();
        Sheet.Earlier earlier = sheet.earlier();
        return new SheetJson(
                period.first().toString(),
                period.last().toString(),
                upToDate,
                sheet.total(),
                sheet.before(),
                sheet.planned(),
                sheet.noMorePrecise(),
                sheet.perhaps().stream()
                        .map(row -> new Perhaps(row.key(), row.number()))
                        .toList(),
                sheet.categories(),
                tables(sheet.tables()),
                earlier == null ? Map.of() : tables(earlier.tables()),
                sheet.story(),
                sheet.chapters().stream()
                        .map(chapter -> Chapter.of(chapter, read.underLines().getOrDefault(chapter.line(), List.of())))
                        .toList(),
                Outcomes.of(sheet.outcomes()),
                Outcomes.of(earlier == null ? null : earlier.outcomes()));
    }

    private static Map<String, List<Counted>> tables(Map<String, List<Sheet.Row>> kept) {
        Map<String, List<Counted>> tables = new LinkedHashMap<>();
        kept.forEach((by, rows) ->
                tables.put(ReviewTerms.code(by), rows.stream().map(Counted::of).toList()));
        return tables;
    }
}
