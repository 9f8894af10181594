// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.event.job.WakeUp;
import io.kogge.kernel.command.Command;
import io.kogge.notification.TestClock;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.model.Response;
import io.kogge.notification.correspondence.usecase.Answered;
import io.kogge.notification.correspondence.usecase.Questions;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.fixture.MemoryAudiences;
import io.kogge.notification.fixture.MemoryCorrespondences;
import io.kogge.notification.fixture.MemoryLetters;
import io.kogge.notification.fixture.MemoryOccurrences;
import io.kogge.notification.fixture.MemoryPreferences;
import io.kogge.notification.fixture.MemoryReadings;
import io.kogge.notification.fixture.MemoryRules;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.fixture.RuleMaker;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.rules.model.Rule;
import io.kogge.notification.rules.usecase.ChangeRule;
import io.kogge.notification.rules.usecase.ReadRules;
import io.kogge.notification.rules.usecase.RuleBooks;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Planner;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The whole schedule over memory, with a clock that is moved by hand. */
final class Rig {
    static final Duration LEASE = Duration.ofMinutes(2);

    final TestClock clock = new TestClock();
    final MemoryAudiences audiences = new MemoryAudiences();
    final MemoryOccurrences occurrences = new MemoryOccurrences();
    final MemoryLetters letters = new MemoryLetters();
    final MemoryCorrespondences answers = new MemoryCorrespondences();
    final MemoryPreferences preferences = new MemoryPreferences();
    final MemoryRules kept = new MemoryRules();
    final Map<String, Instant> answered = new HashMap<>();
    final OfficeCalendar calendar = OfficeCalendar.in(ZoneId.of("Europe/Amsterdam"));
    final RuleBooks books;
    final Plans plans = new Plans(occurrences, audiences, preferences.book(), new Planner(calendar), clock);
    final ReadRules readRules;
    final ChangeRule changeRule;
    final List<String> told = new ArrayList<>();
    final Readers readers = new Readers(audiences);
    final Outstanding outstanding = new Outstanding(audiences, readers, new Questions(List.of(new FollowUps())), clock);
    final ApplyRules effects = new ApplyRules(audiences, plans, outstanding, clock);
    final Materialise.Lease lease = new Materialise.Lease(clock, LEASE);
    final Materialise materialise = new Materialise(occurrences, readers, letters, calendar, clock, lease);
    final PlanMission planMission;
    final FollowRegistrations follow;
    final RunDueOccurrences runDue = new RunDueOccurrences(
            occurrences, materialise, new ReportMissing(occurrences, readers, outstanding, heard()), clock, lease);
    final JoinLate joinLate = new JoinLate(occurrences, readers, letters, calendar, clock);
    final AnnounceChange announce = new AnnounceChange(occurrences, audiences, materialise, clock, lease);

    /** Notes what staff are told. */
    private StaffNotices heard() {
        return new StaffNotices() {
            @Override
            public Mono<Void> withdrew(String registrationId, String eventId, Command command) {
                return Mono.empty();
            }

            @Override
            public Mono<Void> missing(Occurrence occurrence, long count) {
                return Mono.fromRunnable(() -> told.add(occurrence.rule() + ": " + count));
            }
        };
    }

    /** Whoever answered, and until when that will do. */
    private final class FollowUps implements Answered {
        @Override
        public MessageKind question() {
            return MessageKind.FOLLOW_UP;
        }

        @Override
        public Flux<Response> responses(Collection<String> registrationIds) {
            return responses(Missions.ID).filter(said -> registrationIds.contains(said.registrationId()));
        }

        @Override
        public Flux<Response> responses(String missionId) {
            return Flux.fromIterable(answered.entrySet()).map(said -> new Said(said.getKey(), said.getValue()));
        }
    }

    private record Said(String registrationId, Instant until) implements Response {
        @Override
        public boolean settled(Instant at) {
            return at.isBefore(until);
        }
    }

    Rig(RuleMaker... shipped) {
        List<Rule> rules = Stream.of(shipped).map(RuleMaker::rule).toList();
        books = new RuleBooks(rules, kept, Clock.systemUTC());
        readRules = new ReadRules(kept.aggregates, books, audiences);
        changeRule = new ChangeRule(kept.aggregates, books, effects, readRules, clock);
        planMission = new PlanMission(occurrences, audiences, books, preferences.book(), plans);
        QueueLetter queueLetter = new QueueLetter(answers, new WakeUp(), clock, clock);
        follow = new FollowRegistrations(
                audiences,
                queueLetter,
                new StopEntries(audiences, preferences.book(), new MemoryReadings(answers), queueLetter, clock),
                joinLate,
                new PlanPerson(audiences, books, plans),
                StaffNotices.NONE);
    }

    /** An event puts the person there; what it tells of itself is not among the letters. */
    void joins(String id, PlaceDecision place) {
        follow(step(id).joining(place));
    }

    /** An event tells these moments of the person. */
    void comes(String id, Anchor... moments) {
        follow(step(id).with(moments));
    }

    private void follow(RegistrationStep step) {
        follow.follow(List.of(step)).block();
    }

    private static RegistrationStep step(String id) {
        return new RegistrationStep(
                "e-" + id,
                "c",
                new Letter(MessageKind.RECEIVED, new Recipient(Missions.ID, id), Cause.event("e-" + id)));
    }

    void person(String id, PlaceDecision place) {
        audiences.put(Missions.participant(id, Registration.SUBMITTED, place, 1));
    }

    void person(String id, PlaceDecision place, String language, String zone) {
        person(id, place);
        audiences.put(Missions.contact(id, language, zone));
    }

    void plan() {
        planMission.plan(Missions.ID).block();
    }

    void run() {
        runDue.runDue(() -> false).block();
    }

    void at(String moment) {
        clock.set(moment);
        run();
    }

    /** The occurrences of a rule, in the order of time. */
    List<Occurrence> of(String rule) {
        return occurrences.everything().stream()
                .filter(one -> one.rule().equals(rule))
                .sorted((one, other) -> one.dueAt().compareTo(other.dueAt()))
                .toList();
    }
}
