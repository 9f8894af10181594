// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Occurrence.State;
import io.kogge.notification.schedule.model.Rule;
import io.kogge.notification.schedule.model.Rule.Anchor;
import io.kogge.notification.schedule.model.Rule.LateJoiners;
import io.kogge.testkit.growth.ExaminedDocuments;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

@OnEveryDatabase
class MongoOccurrencesIT {
    private static final Rule RULE = new Rule(
            "reminder",
            MessageKind.REMINDER,
            Anchor.MISSION_START,
            -14,
            LocalTime.of(9, 0),
            Audience.ACCEPTED,
            LateJoiners.SEND_NOW,
            0,
            0,
            1);
    private static final Instant NOW = Instant.parse("2027-01-10T10:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoOccurrences occurrences;
    private final Occurrence first = RULE.occurrences(Missions.hamburg()).get(0);
    private final Occurrence moved = RULE.occurrences(Missions.starting(LocalDateTime.parse("2027-04-08T09:00"), 1))
            .get(0);

    MongoOccurrencesIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        database = client.getDatabase(TestDatabase.freshName());
        occurrences = new MongoOccurrences(database);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aPlannedOneIsReadBackAndDueAtItsTime() {
        occurrences.plan(first).block();
        occurrences.plan(first).block();
        assertThat(stored(first)).isEqualTo(first);
        assertThat(due(first.dueAt().minusSeconds(1))).isEmpty();
        assertThat(due(first.dueAt())).containsExactly(first);
    }

    @Test
    void whenTheNextOneIsDueAnIndexKnows() {
        occurrences.plan(moved).block();
        occurrences.plan(first).block();
        assertThat(occurrences.nextDue().block()).isEqualTo(Map.of(Missions.ID, first.dueAt()));
        ExaminedDocuments.of(database)
                .ifPresent(examined -> assertThat(examined.during(
                                MongoOccurrences.COLLECTION,
                                () -> occurrences.nextDue().block()))
                        .isZero());
    }

    @Test
    void aMoveDropsWhatWasPlannedAndMovingBackPlansItAgain() {
        occurrences.plan(first).block();
        occurrences
                .dropOthers(Missions.ID, List.of(moved.id()), DropReason.MISSION_MOVED)
                .block();
        occurrences.plan(moved).block();
        assertThat(stored(first).state()).isEqualTo(State.DROPPED);
        assertThat(stored(first).reason()).isEqualTo(DropReason.MISSION_MOVED);
        occurrences
                .dropOthers(Missions.ID, List.of(first.id()), DropReason.MISSION_MOVED)
                .block();
        occurrences.plan(first).block();
        assertThat(stored(first)).isEqualTo(first);
        assertThat(stored(moved).state()).isEqualTo(State.DROPPED);
    }

    @Test
    void whatHasGoneOutOrWasDroppedForAnotherReasonIsNotPlannedAgain() {
        occurrences.plan(first).block();
        occurrences.begin(first.id(), NOW, LEASE).block();
        occurrences.finish(first.id()).block();
        occurrences.plan(first).block();
        occurrences.dropOthers(Missions.ID, List.of(), DropReason.MISSION_MOVED).block();
        assertThat(stored(first).state()).isEqualTo(State.DONE);
        occurrences.plan(moved).block();
        occurrences.drop(moved.id(), DropReason.SUPERSEDED).block();
        occurrences.plan(moved).block();
        assertThat(stored(moved).reason()).isEqualTo(DropReason.SUPERSEDED);
    }

    @Test
    void ofManyWhoWantToBeginItOneDoes() {
        occurrences.plan(first).block();
        assertThat(Flux.range(0, 8)
                        .flatMap(i -> occurrences.begin(first.id(), NOW, LEASE), 8)
                        .filter(begun -> begun)
                        .count()
                        .block())
                .isOne();
        assertThat(occurrences.abandoned(NOW.plusSeconds(119)).collectList().block())
                .isEmpty();
        assertThat(occurrences.abandoned(NOW.plusSeconds(121)).collectList().block())
                .hasSize(1);
        assertThat(occurrences.begin(first.id(), NOW.plusSeconds(121), LEASE).block())
                .isTrue();
        occurrences.finish(first.id()).block();
        assertThat(occurrences.begin(first.id(), NOW.plusSeconds(999), LEASE).block())
                .isFalse();
    }

    @Test
    void anAnnouncementBeginsAtOnceAndOnce() {
        Occurrence cancelled = Occurrence.cancelled(Missions.in(Mission.State.CANCELLED), NOW);
        assertThat(occurrences.beginNew(cancelled, NOW, LEASE).block().state()).isEqualTo(State.MATERIALISING);
        occurrences.finish(cancelled.id()).block();
        assertThat(occurrences.beginNew(cancelled, NOW, LEASE).block().state()).isEqualTo(State.DONE);
    }

    private Occurrence stored(Occurrence occurrence) {
        return occurrences.find(occurrence.id()).block();
    }

    private List<Occurrence> due(Instant now) {
        return occurrences.due(now).collectList().block();
    }
}
