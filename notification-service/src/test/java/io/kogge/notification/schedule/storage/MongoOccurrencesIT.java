// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.storage;

import static io.kogge.notification.fixture.RuleMaker.rule;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.model.LateJoiners;
import io.kogge.notification.rules.model.Moment;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.rules.model.Rule;
import io.kogge.notification.rules.model.Spread;
import io.kogge.notification.schedule.model.Claim;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Occurrence.State;
import io.kogge.notification.schedule.model.Plan;
import io.kogge.notification.schedule.model.Planner;
import io.kogge.notification.schedule.model.Reach;
import io.kogge.notification.schedule.model.Timing;
import io.kogge.testkit.growth.ExaminedDocuments;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

@OnEveryDatabase
class MongoOccurrencesIT {
    private static final Rule RULE = rule("reminder", MessageKind.REMINDER, Moment.days(-14, Anchor.MISSION_START))
            .rule();
    private static final Instant NOW = Instant.parse("2027-01-10T10:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoOccurrences occurrences;
    private final Occurrence first = planned(Missions.hamburg());
    private final Occurrence moved = planned(Missions.starting(LocalDateTime.parse("2027-04-08T09:00"), 1));

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
        occurrences.plan(first, NOW).block();
        occurrences.plan(first, NOW).block();
        assertThat(stored(first)).isEqualTo(first);
        assertThat(due(first.dueAt().minusSeconds(1))).isEmpty();
        assertThat(due(first.dueAt())).containsExactly(first);
    }

    @Test
    void whenTheNextOneIsDueAnIndexKnows() {
        occurrences.plan(moved, NOW).block();
        occurrences.plan(first, NOW).block();
        assertThat(occurrences.nextDue().block()).isEqualTo(Map.of(Missions.ID, first.dueAt()));
        ExaminedDocuments.of(database)
                .ifPresent(examined -> assertThat(examined.during(
                                MongoOccurrences.COLLECTION,
                                () -> occurrences.nextDue().block()))
                        .isZero());
    }

    @Test
    void aMoveDropsWhatWasPlannedAndMovingBackPlansItAgain() {
        occurrences.plan(first, NOW).block();
        occurrences.drop(first.id(), DropReason.MISSION_MOVED).block();
        occurrences.plan(moved, NOW).block();
        assertThat(stored(first)).isEqualTo(first.in(State.DROPPED, DropReason.MISSION_MOVED));
        occurrences.drop(moved.id(), DropReason.RULE_OFF).block();
        occurrences.plan(first, NOW).block();
        assertThat(stored(first)).isEqualTo(first);
        assertThat(stored(moved).reason()).isEqualTo(DropReason.RULE_OFF);
    }

    @Test
    void whatIsPlannedOtherwiseIsDueThen() {
        occurrences.plan(first, NOW).block();
        Instant later = first.dueAt().plusSeconds(86_400);
        Occurrence changed = new Occurrence(
                first.id(),
                first.rule(),
                first.task(),
                first.template(),
                first.missionId(),
                new Timing(first.anchor(), true, 0, later, new Spread(null, true, false), null),
                Reach.many(Audience.INVOLVED, LateJoiners.SKIP),
                State.PLANNED,
                null,
                null);
        assertThat(due(NOW)).isEmpty();
        occurrences.plan(changed, NOW).block();
        assertThat(due(first.dueAt())).isEmpty();
        assertThat(due(later)).containsExactly(changed);
    }

    @Test
    void aPlanIsCarriedOutAtOnceAndLeavesWhatHasBegun() {
        occurrences.plan(first, NOW).block();
        Plan move = new Plan(
                List.of(new Plan.Planned(moved, null)), List.of(new Plan.Dropped(first, DropReason.MISSION_MOVED)));
        occurrences.carryOut(move, NOW).block();
        assertThat(stored(first).reason()).isEqualTo(DropReason.MISSION_MOVED);
        assertThat(stored(moved)).isEqualTo(moved);
        occurrences.finish(begin(moved, NOW)).block();
        occurrences
                .carryOut(
                        new Plan(
                                List.of(new Plan.Planned(moved, null), new Plan.Planned(first, null)),
                                List.of(new Plan.Dropped(moved, DropReason.RULE_OFF))),
                        NOW)
                .block();
        assertThat(stored(moved).state()).isEqualTo(State.DONE);
        assertThat(stored(first)).isEqualTo(first);
        occurrences.carryOut(new Plan(List.of(), List.of()), NOW).block();
    }

    @Test
    void whatHasGoneOutOrWasDroppedForAnotherReasonIsNotPlannedAgain() {
        occurrences.plan(first, NOW).block();
        occurrences.finish(begin(first, NOW)).block();
        occurrences.plan(first, NOW).block();
        occurrences.drop(first.id(), DropReason.MISSION_MOVED).block();
        assertThat(stored(first).state()).isEqualTo(State.DONE);
        occurrences.plan(moved, NOW).block();
        occurrences.drop(moved.id(), DropReason.SUPERSEDED).block();
        occurrences.plan(moved, NOW).block();
        assertThat(stored(moved).reason()).isEqualTo(DropReason.SUPERSEDED);
    }

    @Test
    void whatWasDueBeforeAnybodyLookedIsFoundAndSoIsWhatIsPlannedTooLate() {
        occurrences.plan(first, NOW).block();
        Instant longAfter = first.dueAt().plusSeconds(40 * 86_400);
        assertThat(due(longAfter)).containsExactly(first);
        occurrences.drop(first.id(), DropReason.TOO_LATE).block();
        assertThat(due(longAfter)).isEmpty();
        occurrences.plan(moved, longAfter).block();
        assertThat(due(longAfter)).containsExactly(moved);
        assertThat(new MongoOccurrences(database)
                        .due(longAfter.plusSeconds(86_400), 10)
                        .collectList()
                        .block())
                .as("another instance")
                .containsExactly(moved);
    }

    @Test
    void ofManyWhoWantToBeginItOneDoes() {
        occurrences.plan(first, NOW).block();
        assertThat(Flux.range(0, 8)
                        .flatMap(i -> occurrences.begin(first.id(), NOW, LEASE), 8)
                        .count()
                        .block())
                .isOne();
        assertThat(occurrences.abandoned(NOW.plusSeconds(119)).collectList().block())
                .isEmpty();
        assertThat(occurrences.abandoned(NOW.plusSeconds(121)).collectList().block())
                .hasSize(1);
        occurrences.finish(begin(first, NOW.plusSeconds(121))).block();
        assertThat(begin(first, NOW.plusSeconds(999))).isNull();
    }

    @Test
    void whoTakesOverGoesOnWhereItWasLeftAndTheOtherHearsOfIt() {
        occurrences.plan(first, NOW).block();
        Claim lost = begin(first, NOW);
        assertThat(lost.cursor()).isEmpty();
        assertThat(occurrences.advance(lost, "r500", NOW, LEASE).block()).isTrue();
        Claim taken = begin(first, NOW.plusSeconds(121));
        assertThat(taken.cursor()).isEqualTo("r500");
        assertThat(occurrences
                        .advance(lost, "r900", NOW.plusSeconds(122), LEASE)
                        .block())
                .isFalse();
        occurrences.finish(lost).block();
        assertThat(stored(first).state()).isEqualTo(State.MATERIALISING);
        occurrences.report(taken, 12).block();
        assertThat(stored(first).state()).isEqualTo(State.DONE);
        assertThat(stored(first).missing()).isEqualTo(12);
    }

    @Test
    void anAnnouncementBeginsAtOnceAndOnce() {
        Occurrence cancelled = Occurrence.cancelled(Missions.in(Mission.State.CANCELLED), NOW);
        Claim claim = occurrences.beginNew(cancelled, NOW, LEASE).block();
        assertThat(claim.occurrence()).isEqualTo(cancelled.in(State.MATERIALISING, null));
        assertThat(occurrences.beginNew(cancelled, NOW, LEASE).block()).isNull();
        occurrences.finish(claim).block();
        assertThat(stored(cancelled).state()).isEqualTo(State.DONE);
    }

    @Test
    void thoseOfSinglePeopleAndPartsDoNotCrowdTheMissionsOwn() {
        Occurrence part = first.part(first.dueAt().plusSeconds(60));
        Occurrence single = new Occurrence(
                first.id() + ":r1",
                first.rule(),
                first.task(),
                first.template(),
                first.missionId(),
                first.timing(),
                new Reach(Audience.ACCEPTED, LateJoiners.SKIP, "r1", null),
                State.PLANNED,
                null,
                null);
        Flux.just(first, part, single)
                .concatMap(one -> occurrences.plan(one, NOW))
                .blockLast();
        assertThat(occurrences.ofMission(Missions.ID).collectList().block()).containsExactly(first);
        assertThat(occurrences.withParts(Missions.ID).collectList().block()).containsExactlyInAnyOrder(first, part);
        assertThat(occurrences.ofPeople(List.of("r1", "r2")).collectList().block())
                .containsExactly(single);
        assertThat(occurrences.anyOfPeople(Missions.ID, first.rule()).block()).isTrue();
        assertThat(occurrences.anyOfPeople(Missions.ID, "another").block()).isFalse();
        assertThat(due(part.dueAt())).containsExactlyInAnyOrder(first, part, single);
        occurrences.dropOfPeople(Missions.ID, DropReason.MISSION_CANCELLED).block();
        assertThat(stored(single).state()).isEqualTo(State.DROPPED);
        assertThat(occurrences.anyOfPeople(Missions.ID, first.rule()).block()).isFalse();
        assertThat(stored(first).state()).isEqualTo(State.PLANNED);
        assertThat(occurrences.deleteOfPeople(first.dueAt().plusSeconds(1)).block())
                .isOne();
    }

    @Test
    void whatIsHeldIsNotDueUntilItIsLetGoHoweverLateThatIs() {
        occurrences.plan(first, NOW).block();
        assertThat(occurrences.hold(first.id()).block()).isTrue();
        assertThat(occurrences.hold(first.id()).block()).isFalse();
        Instant longAfter = first.dueAt().plusSeconds(40 * 86_400);
        assertThat(due(longAfter)).isEmpty();
        assertThat(occurrences.nextDue().block()).isEmpty();
        assertThat(occurrences.release(first.id(), longAfter).block()).isTrue();
        assertThat(due(longAfter)).containsExactly(first);
        assertThat(occurrences.release("another", longAfter).block()).isFalse();
    }

    @Test
    void aPlanLeavesTheDecisionOfStaff() {
        Instant later = first.dueAt().plusSeconds(86_400);
        Occurrence changed = new Occurrence(
                first.id(),
                first.rule(),
                first.task(),
                first.template(),
                first.missionId(),
                new Timing(first.anchor(), true, 0, later, null, null),
                first.reach(),
                State.PLANNED,
                null,
                null);
        occurrences.plan(first, NOW).block();
        occurrences.hold(first.id()).block();
        occurrences
                .carryOut(new Plan(List.of(new Plan.Planned(changed, first)), List.of()), NOW)
                .block();
        assertThat(stored(first)).isEqualTo(changed.in(State.HELD, null));
        occurrences
                .carryOut(
                        new Plan(
                                List.of(new Plan.Planned(moved.in(State.DROPPED, DropReason.LEFT_OUT), null)),
                                List.of(new Plan.Dropped(first, DropReason.MISSION_MOVED))),
                        NOW)
                .block();
        assertThat(stored(first).reason()).isEqualTo(DropReason.MISSION_MOVED);
        assertThat(stored(moved).leftOut()).isTrue();
        occurrences.plan(moved, NOW).block();
        assertThat(stored(moved).leftOut()).as("no rule revives it").isTrue();
        assertThat(occurrences.bringBack(moved.id(), NOW).block()).isTrue();
        assertThat(due(moved.dueAt())).containsExactly(moved);
        assertThat(occurrences.leaveOut(moved.id()).block()).isTrue();
        assertThat(due(moved.dueAt())).isEmpty();
    }

    @Test
    void whoWorksOnItStopsWhenItIsPausedAndAnotherGoesOnWhereItWasLeft() {
        occurrences.plan(first, NOW).block();
        Claim claim = begin(first, NOW);
        occurrences.advance(claim, "r500", NOW, LEASE).block();
        assertThat(occurrences.hold(first.id()).block()).isTrue();
        assertThat(occurrences.advance(claim, "r900", NOW, LEASE).block()).isFalse();
        occurrences.finish(claim).block();
        assertThat(stored(first).state()).isEqualTo(State.PAUSED);
        assertThat(occurrences.abandoned(NOW.plusSeconds(999)).collectList().block())
                .isEmpty();
        occurrences.rewind(first.id(), "r700").block();
        assertThat(occurrences.release(first.id(), NOW).block()).isTrue();
        assertThat(occurrences.abandoned(NOW).collectList().block()).hasSize(1);
        assertThat(begin(first, NOW).cursor()).isEqualTo("r500");
        occurrences.hold(first.id()).block();
        occurrences.rewind(first.id(), "r300").block();
        occurrences.release(first.id(), NOW).block();
        assertThat(begin(first, NOW).cursor()).isEqualTo("r30");
        occurrences.hold(first.id()).block();
        assertThat(occurrences.leaveOut(first.id()).block()).isTrue();
        assertThat(stored(first).leftOut()).isTrue();
    }

    @Test
    void whatIsSentNowIsTakenUpByWhoeverLooksNext() {
        occurrences.plan(first, NOW).block();
        occurrences.hold(first.id()).block();
        assertThat(occurrences.startNow(first.at(NOW)).block()).isTrue();
        assertThat(occurrences.startNow(first.at(NOW)).block()).isFalse();
        assertThat(occurrences.abandoned(NOW).collectList().block()).containsExactly(first.at(NOW));
        assertThat(begin(first, NOW).occurrence().dueAt()).isEqualTo(NOW);
    }

    private @Nullable Claim begin(Occurrence occurrence, Instant at) {
        return occurrences.begin(occurrence.id(), at, LEASE).block();
    }

    private static Occurrence planned(Mission mission) {
        return new Planner(OfficeCalendar.in(Missions.BERLIN))
                .ofMission(mission, Optional.empty(), List.of(RULE), NOW)
                .get(0);
    }

    private Occurrence stored(Occurrence occurrence) {
        return occurrences.find(occurrence.id()).block();
    }

    private List<Occurrence> due(Instant now) {
        return occurrences.due(now, 10).collectList().block();
    }
}
