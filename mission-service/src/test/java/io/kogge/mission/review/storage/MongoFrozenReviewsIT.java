// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.review.model.Happening;
import io.kogge.testkit.growth.ExaminedDocuments;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** The lists of frozen reviews: of the reviews themselves nothing is needed here. */
@OnEveryDatabase
class MongoFrozenReviewsIT {
    private static final int LISTED = 300;

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoFrozenReviews frozen;

    MongoFrozenReviewsIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        database = client.getDatabase(TestDatabase.freshName());
        frozen = new MongoFrozenReviews(database, null);
        frozen.prepare().block();
        for (String review : List.of("f1", "f2")) {
            frozen.keep(review, Flux.range(0, LISTED).map(number -> happening(review + "-" + number)))
                    .block();
        }
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void whatIsErasedIsKnownOfItsListAndOfNoOther() {
        assertThat(frozen.anyErased("f1").block()).isFalse();
        frozen.erase("f1-299").block();
        assertThat(frozen.anyErased("f1").block()).isTrue();
        assertThat(frozen.anyErased("f2").block()).isFalse();
        assertThat(frozen.listed("f1", 299, 5).collectList().block())
                .singleElement()
                .satisfies(erased -> {
                    assertThat(erased.titles()).isEqualTo(Texts.NONE);
                    assertThat(erased.partners()).isEmpty();
                    assertThat(erased.date()).hasToString("2018-09");
                });
        assertThat(frozen.listed("f1", 0, 1).blockFirst()).isEqualTo(happening("f1-0"));
    }

    @Test
    void whetherAnythingIsErasedIsKnownWithoutReadingTheList() {
        Optional<ExaminedDocuments> examined = ExaminedDocuments.of(database);
        assumeTrue(examined.isPresent(), "counts what it reads");
        assertThat(read(examined.get())).as("of a list that is whole").isZero();
        frozen.erase("f2-5").block();
        assertThat(read(examined.get()))
                .as("where something of another is erased")
                .isZero();
        frozen.erase("f1-299").block();
        frozen.erase("f1-7").block();
        assertThat(read(examined.get())).as("where something of it is erased").isEqualTo(1);
    }

    private long read(ExaminedDocuments examined) {
        return examined.during("frozen_rows", () -> frozen.anyErased("f1").block());
    }

    private static Happening happening(String id) {
        return new Happening(
                id,
                Happening.Source.ACTIVITY,
                new Texts(Map.of("nl", "Bezoek " + id)),
                KnownDate.parse("2018-09"),
                "ACTIVITY_ABROAD",
                List.of(),
                List.of("DE"),
                List.of("Hamburg"),
                List.of(Map.of("nl", "Waterstof")),
                List.of("Hamburg"),
                "OUTGOING",
                "trade",
                "ON_SITE",
                false);
    }
}
