// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;

/** What somebody writes who keeps no sums: reads what lies in the period, and counts it by everything. */
final class ActivityFold {
    private final MongoCollection<Document> view;
    private final Bson filter;
    private final Map<String, Integer> counts = new HashMap<>();

    ActivityFold(MongoCollection<Document> view, String query) {
        this.view = view;
        String[] days = query.replace("from=", "").replace("to=", "").split("&");
        this.filter = Filters.and(
                Filters.gte("firstDay", (int) LocalDate.parse(days[0]).toEpochDay()),
                Filters.lte("lastDay", (int) LocalDate.parse(days[1]).toEpochDay()));
    }

    /** How long it takes once. */
    double millis() {
        counts.clear();
        long begin = System.nanoTime();
        Flux.from(view.find(filter)).doOnNext(this::count).blockLast();
        return (System.nanoTime() - begin) / 1e6;
    }

    private void count(Document one) {
        add("total", "");
        for (String field : List.of("category", "direction", "policyLine", "format")) {
            add(field, one.getString(field));
        }
        one.getList("countries", String.class).forEach(country -> add("country", country));
        one.getList("themes", Document.class).forEach(theme -> add("theme", theme.getString("key")));
        one.getList("partners", Document.class).forEach(partner -> {
            add("partner", partner.getString("key"));
            add("partner of " + one.getString("policyLine"), partner.getString("key"));
        });
        add("year", one.getString("months").substring(0, 4));
    }

    private void add(String by, String key) {
        counts.merge(by + '|' + key, 1, Integer::sum);
    }
}
