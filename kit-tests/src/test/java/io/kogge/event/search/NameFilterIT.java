// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.search;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.kernel.name.NameKeys;
import io.kogge.testkit.growth.ExaminedDocuments;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a database finds by names is what is meant, no more and no less, and it reads little else for it. */
@OnEveryDatabase
class NameFilterIT {
    private static final String KEYS = "state.names";
    private static final List<String> NAMES = List.of(
            "Oldenburg",
            "Bremen",
            "Hamburg",
            "Tianjin",
            "Xi'an",
            "San Carlos",
            "Мурманск",
            "Yantai",
            "西安市",
            "Łódź",
            "São Paulo",
            "Düsseldorf",
            "Gemeente Groningen",
            "Provincie Groningen",
            "Graz",
            "Gent");
    private static final int OTHERS = 2_000;

    @Parameter
    TestDatabase database;

    private MongoClient client;
    private MongoDatabase documents;
    private MongoCollection<Document> partners;

    @BeforeEach
    void store() {
        client = MongoClients.create(database.uri());
        documents = client.getDatabase(TestDatabase.freshName());
        partners = documents.getCollection("partners");
        Mono.from(partners.createIndex(Indexes.ascending(KEYS))).block();
        Flux<Document> all = Flux.concat(
                        Flux.fromIterable(NAMES), Flux.range(0, OTHERS).map(NameFilterIT::other))
                .map(name -> new Document("_id", name)
                        .append("own", name.contains("Groningen"))
                        .append("state", new Document("names", NameKeys.of(name))));
        all.buffer(500).concatMap(partners::insertMany).then().block();
    }

    @AfterEach
    void drop() {
        Mono.from(documents.drop()).block();
        client.close();
    }

    @Test
    void names_are_found_as_people_type_them() {
        assertThat(found("oldenbrug")).containsExactly("Oldenburg");
        assertThat(found("hamburh")).containsExactly("Hamburg");
        assertThat(found("xian")).containsExactly("Xi'an");
        assertThat(found("carlos san")).containsExactly("San Carlos");
        assertThat(found("мурман")).containsExactly("Мурманск");
        assertThat(found("Мурмонск")).containsExactly("Мурманск");
        assertThat(found("西安")).containsExactly("西安市");
        assertThat(found("lodz")).containsExactly("Łódź");
        assertThat(found("sao palo")).containsExactly("São Paulo");
        assertThat(found("gr")).containsExactly("Gemeente Groningen", "Graz", "Provincie Groningen");
        assertThat(found("gronigen")).containsExactly("Gemeente Groningen", "Provincie Groningen");
        assertThat(found("gronigen gemente")).containsExactly("Gemeente Groningen");
        assertThat(found("gronixxen")).isEmpty();
        assertThat(found("!?")).isEmpty();
        assertThat(found(" ")).hasSize(NAMES.size() + OTHERS);
    }

    @Test
    void pages_and_counts_agree_beside_other_filters() {
        Bson filter = and(eq("own", true), NameFilter.by(KEYS, "gronigen"));
        assertThat(Mono.from(partners.countDocuments(filter)).block()).isEqualTo(2);
        assertThat(ids(partners.find(filter)
                        .sort(Sorts.ascending("_id"))
                        .skip(1)
                        .limit(1)))
                .containsExactly("Provincie Groningen");
    }

    @Test
    void it_reads_hardly_more_than_is_found() {
        ExaminedDocuments.of(documents)
                .ifPresent(examined -> assertThat(examined.during("partners", () -> found("gronigen gemente")))
                        .isBetween(1L, 2L));
    }

    private List<String> found(String typed) {
        return ids(partners.find(NameFilter.by(KEYS, typed)).sort(Sorts.ascending("_id")));
    }

    private static List<String> ids(Publisher<Document> found) {
        return Flux.from(found).map(one -> one.getString("_id")).collectList().block();
    }

    /** Far from the names above, and much like each other. */
    private static String other(int number) {
        return IntStream.range(0, 8)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "q" : "vw")
                        .reduce("zz", String::concat)
                + number / 256;
    }
}
