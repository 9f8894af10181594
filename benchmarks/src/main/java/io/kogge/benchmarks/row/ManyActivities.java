// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import com.mongodb.client.model.IndexModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.bson.Document;
import org.bson.types.ObjectId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Activities of twenty years as the view of the mission service has them: a third known to the day, a third to the month, a
 * fifth to the year, the rest to four years; more at a few countries and partners than at many.
 */
final class ManyActivities {
    private static final int BATCH = 1_000;
    private static final int FIRST_YEAR = 2001;
    private static final int YEARS = 20;
    private static final int COUNTRIES = 100;
    private static final int THEMES = 30;
    private static final int PARTNERS = 300;
    private static final List<String> CATEGORIES = List.of(
            "AMBASSADOR_RECEIVED",
            "DELEGATION_RECEIVED",
            "ACTIVITY_ABROAD",
            "OFFICIAL_VISIT_ABROAD",
            "ACTIVITY_IN_THE_NETHERLANDS");
    private static final List<String> LINES = List.of("", "welcome", "relations", "europe", "trade");
    private static final List<String> DIRECTIONS = List.of("INCOMING", "OUTGOING", "AT_HOME");

    private final MongoCollection<Document> view;
    private final Random random = new Random(1);

    ManyActivities(MongoCollection<Document> view) {
        this.view = view;
    }

    /** Without the view's indexes, which are made anew of all of them: one by one that takes many times as long. */
    void store(int number) {
        List<Document> indexes = Objects.requireNonNull(Flux.from(view.listIndexes())
                .map(index -> index.get("key", Document.class))
                .filter(keys -> !keys.containsKey("_id") || keys.size() > 1)
                .collectList()
                .block());
        Mono.from(view.dropIndexes()).block();
        Flux.range(0, number)
                .map(this::activity)
                .buffer(BATCH)
                .concatMap(view::insertMany)
                .blockLast();
        Mono.from(view.createIndexes(indexes.stream().map(IndexModel::new).toList()))
                .block();
    }

    private Document activity(int number) {
        YearMonth month = YearMonth.of(FIRST_YEAR + random.nextInt(YEARS), 1 + random.nextInt(12));
        int kind = random.nextInt(15);
        LocalDate first;
        LocalDate last;
        String date;
        if (kind < 5) {
            first = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
            last = first;
            date = first.toString();
        } else if (kind < 10) {
            first = month.atDay(1);
            last = month.atEndOfMonth();
            date = month.toString();
        } else {
            int years = kind < 13 ? 1 : 4;
            int begin = FIRST_YEAR + (month.getYear() - FIRST_YEAR) / years * years;
            first = LocalDate.of(begin, 1, 1);
            last = LocalDate.of(begin + years - 1, 12, 31);
            date = years == 1 ? String.valueOf(begin) : begin + "/" + (begin + years - 1);
        }
        boolean wholeMonths = !first.equals(last);
        String months = YearMonth.from(first) + "/" + YearMonth.from(last) + (wholeMonths ? "=" : "");
        return new Document("_id", "activity-" + number)
                .append("source", "ACTIVITY")
                .append("titles", Map.of("nl", "Activiteit " + number, "en", "Activity " + number))
                .append("date", date)
                .append("firstDay", (int) first.toEpochDay())
                .append("lastDay", (int) last.toEpochDay())
                .append("months", months)
                .append("category", CATEGORIES.get(random.nextInt(CATEGORIES.size())))
                .append("alsoShownAs", List.of())
                .append("countries", List.of(country(few(COUNTRIES))))
                .append("cities", List.of("City " + few(COUNTRIES)))
                .append("themes", List.of(named("theme-" + few(THEMES), "nl")))
                .append("partners", List.of(named("partner-" + few(PARTNERS), "")))
                .append("direction", DIRECTIONS.get(random.nextInt(DIRECTIONS.size())))
                .append("policyLine", LINES.get(random.nextInt(LINES.size())))
                .append("format", "")
                .append("planned", false)
                .append("counted", List.of(months))
                .append("unsummed", new ObjectId().toHexString())
                .append("seen", new Document("activity", 1L));
    }

    private static Document named(String key, String language) {
        return new Document("key", key).append("names", Map.of(language, "The name of " + key));
    }

    /** Low numbers often. */
    private int few(int most) {
        double at = random.nextDouble();
        return (int) (at * at * most);
    }

    private static String country(int number) {
        return "" + (char) ('A' + number / 10) + (char) ('A' + number % 10);
    }
}
