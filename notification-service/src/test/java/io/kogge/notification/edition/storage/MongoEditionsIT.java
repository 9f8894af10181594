// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.edition.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.notification.TestClock;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.edition.model.Edition;
import io.kogge.notification.fixture.Missions;
import io.kogge.testkit.growth.ExaminedDocuments;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

@OnEveryDatabase
class MongoEditionsIT {
    private static final Edition HAMBURG = Edition.of(Missions.hamburg());
    private static final Edition CANCELLED = Edition.of(Missions.in(Mission.State.CANCELLED));

    private final TestClock clock = new TestClock();
    private final MongoClient client;
    private final MongoDatabase database;

    MongoEditionsIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        database = client.getDatabase(TestDatabase.freshName());
        instance().prepare().block();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void whatIsKeptIsFoundAsItWasByEveryInstance() {
        MongoEditions one = instance();
        one.keep(List.of(HAMBURG, CANCELLED)).block();
        instance().keep(List.of(HAMBURG)).block();
        one.keep(List.of(HAMBURG)).block();
        assertThat(instance().find(HAMBURG.id()).block()).isEqualTo(HAMBURG);
        assertThat(instance().find(CANCELLED.id()).block()).isEqualTo(CANCELLED);
        assertThat(instance().find("another").block()).isNull();
        assertThat(documents()).isEqualTo(2);
    }

    @Test
    void oneGoesWhenNoLetterHasShownItForLongEnough() {
        MongoEditions editions = instance();
        clock.set("2027-01-10T10:00:00Z");
        editions.keep(List.of(HAMBURG, CANCELLED)).block();
        clock.set("2027-01-11T09:59:00Z");
        editions.keep(List.of(HAMBURG)).block();
        assertThat(usedSince("2027-01-10T10:00:01Z"))
                .as("kept lately, so nothing is written")
                .isZero();
        clock.set("2027-01-11T10:00:00Z");
        editions.keep(List.of(HAMBURG)).block();
        assertThat(usedSince("2027-01-11T10:00:00Z")).isEqualTo(1);

        assertThat(editions.deleteUnused(Instant.parse("2027-01-10T10:00:00Z")).block())
                .isZero();
        ExaminedDocuments.of(database)
                .ifPresent(examined -> assertThat(examined.during(
                                MongoEditions.COLLECTION,
                                () -> editions.deleteUnused(Instant.parse("2027-01-10T10:00:00Z"))
                                        .block()))
                        .as("read where nothing goes")
                        .isZero());
        assertThat(editions.deleteUnused(Instant.parse("2027-01-11T10:00:00Z")).block())
                .isEqualTo(1);
        assertThat(editions.find(CANCELLED.id()).block()).isNull();
        assertThat(editions.find(HAMBURG.id()).block()).isEqualTo(HAMBURG);
    }

    private MongoEditions instance() {
        return new MongoEditions(database, clock);
    }

    private long documents() {
        return Mono.from(database.getCollection(MongoEditions.COLLECTION).countDocuments())
                .block();
    }

    private long usedSince(String moment) {
        return Mono.from(database.getCollection(MongoEditions.COLLECTION)
                        .countDocuments(Filters.gte("usedAt", Instant.parse(moment))))
                .block();
    }
}
