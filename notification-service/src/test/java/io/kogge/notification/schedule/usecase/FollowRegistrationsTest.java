// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import static io.kogge.notification.fixture.RuleMaker.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.event.job.WakeUp;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.DeliveryEvent;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.usecase.CorrespondenceStore;
import io.kogge.notification.correspondence.usecase.Correspondences;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.fixture.MemoryReadings;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.fixture.RuleMaker;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.preferences.model.Entries;
import io.kogge.notification.preferences.model.Preferences;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.model.LateJoiners;
import io.kogge.notification.rules.model.Moment;
import io.kogge.notification.rules.model.Useful;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Planner;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What steps of registrations lead to when many come together. */
class FollowRegistrationsTest {
    private static final RuleMaker TWO_WEEKS = rule(
                    "two-weeks", MessageKind.REMINDER, Moment.days(-14, Anchor.MISSION_START))
            .useful(Useful.until(0));
    private static final RuleMaker FOR_THE_RECORD = rule(
                    "record", MessageKind.THANKS, Moment.days(-14, Anchor.MISSION_START))
            .late(LateJoiners.SKIP);
    private static final RuleMaker AFTER_THE_ANSWER =
            rule("hello", MessageKind.REMINDER, Moment.days(3, Anchor.ACCEPTED)).useful(Useful.ALWAYS);
    private static final String AFTER_TWO_WEEKS = "2027-03-12T10:00:00Z";

    private final Rig rig = new Rig(TWO_WEEKS, FOR_THE_RECORD, AFTER_THE_ANSWER);
    private final List<String> asked = new ArrayList<>();
    private final FollowRegistrations follow = overNotedPorts();

    @Test
    void whatManyLeadToCostsWhatThatOfOneCosts() {
        begunMission();
        follow(accepted("r001"));
        List<String> forOne = List.copyOf(asked);
        asked.clear();
        follow(IntStream.range(100, 300).mapToObj(i -> accepted("r" + i)).toArray(RegistrationStep[]::new));
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(forOne)
                .contains("Audiences.registrations", "Occurrences.ofPeople", "CorrespondenceStore.add")
                .doesNotContain("Audiences.participant", "CorrespondenceStore.withLetter");
        assertThat(letters("r299")).containsExactly("accepted QUEUED", "reminder QUEUED", "thanks SKIPPED");
        assertThat(rig.of("hello")).as("planned for each by itself").hasSize(201);
    }

    @Test
    void whatIsPausedGoesBackOnceForAllWhoJoin() {
        rig.audiences.put(Missions.hamburg());
        for (int i = 0; i < Readers.PAGE; i++) {
            rig.person("q" + (1000 + i), PlaceDecision.ACCEPTED);
        }
        rig.plan();
        rig.clock.set(AFTER_TWO_WEEKS);
        String reminder = rig.of("two-weeks").get(0).id();
        rig.materialise
                .run(
                        rig.occurrences
                                .begin(reminder, rig.clock.instant(), Rig.LEASE)
                                .block(),
                        () -> {
                            rig.occurrences.hold(reminder).block();
                            return false;
                        })
                .block();
        rig.run();
        follow(accepted("a500"));
        assertThat(letters("a500")).containsExactly("accepted QUEUED", "thanks SKIPPED");
        List<String> forOne = List.copyOf(asked);
        asked.clear();
        follow(IntStream.range(100, 300).mapToObj(i -> accepted("a" + i)).toArray(RegistrationStep[]::new));
        assertThat(asked).containsExactlyInAnyOrderElementsOf(forOne).contains("Occurrences.rewind");
        rig.occurrences.release(reminder, rig.clock.instant()).block();
        rig.run();
        assertThat(rig.letters.of(MessageKind.REMINDER))
                .hasSize(Readers.PAGE + 201)
                .contains("a100", "a299", "a500");
    }

    @Test
    void eachIsToldOfTheirOwnStepsInOrderAndRemindedBehindThem() {
        begunMission();
        person("r1", PlaceDecision.ACCEPTED, Registration.SUBMITTED);
        person("r2", PlaceDecision.UNDECIDED, Registration.SUBMITTED);
        follow(
                step("e1", "r1", MessageKind.RECEIVED).joining(PlaceDecision.UNDECIDED),
                step("e2", "r2", MessageKind.RECEIVED).joining(PlaceDecision.UNDECIDED),
                step("e3", "r1", MessageKind.WAITLISTED)
                        .joining(PlaceDecision.WAITLISTED)
                        .moving(),
                step("e4", "r1", MessageKind.PROMOTED)
                        .joining(PlaceDecision.ACCEPTED)
                        .moving());
        assertThat(letters("r1"))
                .containsExactly(
                        "received QUEUED", "waitlisted QUEUED", "promoted QUEUED", "reminder QUEUED", "thanks SKIPPED");
        assertThat(letters("r2")).containsExactly("received QUEUED");
    }

    /** As after a crash between two of its writes, or when the batch is another one the next time. */
    @Test
    void doneAgainInPartOrAsAWholeItChangesNothing() {
        begunMission();
        RegistrationStep[] all =
                IntStream.range(10, 20).mapToObj(i -> accepted("r" + i)).toArray(RegistrationStep[]::new);
        follow(all[0], all[1], all[2]);
        follow(all);
        List<Delivery> once = rig.answers.letters();
        List<DeliveryEvent> events = rig.answers.events();
        List<Occurrence> planned = rig.occurrences.everything();
        follow(all);
        follow(all[3]);
        assertThat(rig.answers.letters()).isEqualTo(once).hasSize(30);
        assertThat(rig.answers.events()).isEqualTo(events).hasSize(10);
        assertThat(rig.occurrences.everything()).containsExactlyInAnyOrderElementsOf(planned);
    }

    @Test
    void stopsComeIntoCalendarsAndGoAsPeopleStandAfterTheirLastStep() {
        rig.audiences.put(Missions.hamburg());
        rig.preferences.put(new Preferences(Missions.ID, Entries.STOPS, null, 1, null));
        follow(accepted("in"), accepted("out"));
        assertThat(stops("in")).containsExactly("stop-entry e-in");
        assertThat(stops("out")).containsExactly("stop-entry e-out");

        person("out", PlaceDecision.ACCEPTED, Registration.WITHDRAWN);
        person("never", PlaceDecision.ACCEPTED, Registration.WITHDRAWN);
        follow(
                step("e1", "out", MessageKind.WITHDRAWN).moving().leaving(),
                step("e2", "never", MessageKind.ACCEPTED).moving(),
                step("e3", "never", MessageKind.WITHDRAWN).moving().leaving());
        assertThat(stops("out")).containsExactly("stop-entry e-out", "stop-entry e1");
        assertThat(stops("never")).isEmpty();
        assertThat(stops("in")).hasSize(1);
    }

    @Test
    void whoIsNotKnownIsToldAndNothingElse() {
        follow(step("e1", "stranger", MessageKind.ACCEPTED)
                .joining(PlaceDecision.ACCEPTED)
                .moving());
        assertThat(letters("stranger")).containsExactly("accepted QUEUED");
    }

    @Test
    void staffHearOfEachWhoLeaves() {
        rig.audiences.put(Missions.hamburg());
        follow(
                step("e1", "r1", MessageKind.WITHDRAWN).moving().leaving(),
                step("e2", "r2", MessageKind.DECLINED).moving(),
                step("e3", "r3", MessageKind.WITHDRAWN).moving().leaving());
        assertThat(rig.told).containsExactly("r1 e1 staff-told-of-place:e1", "r3 e3 staff-told-of-place:e3");
    }

    /** Everybody there was has the reminder, which went out. */
    private void begunMission() {
        rig.audiences.put(Missions.hamburg());
        rig.plan();
        rig.at(AFTER_TWO_WEEKS);
    }

    private RegistrationStep accepted(String id) {
        person(id, PlaceDecision.ACCEPTED, Registration.SUBMITTED);
        return step("e-" + id, id, MessageKind.ACCEPTED)
                .joining(PlaceDecision.ACCEPTED)
                .moving()
                .with(Anchor.ACCEPTED);
    }

    private void person(String id, PlaceDecision place, Registration registration) {
        Instant decided = Instant.parse(AFTER_TWO_WEEKS);
        rig.audiences.put(
                Missions.participant(id, registration, place, new Participant.Moments(null, null, null, decided)));
    }

    private static RegistrationStep step(String event, String id, MessageKind told) {
        return new RegistrationStep(event, "c", new Letter(told, new Recipient(Missions.ID, id), Cause.event(event)));
    }

    private void follow(RegistrationStep... steps) {
        follow.follow(List.of(steps)).block();
    }

    private List<String> letters(String id) {
        return ofKind(id, Recipient.Kind.REGISTRATION)
                .map(letter -> letter.letter().template().key()
                        + ' '
                        + letter.progress().status())
                .toList();
    }

    private List<String> stops(String id) {
        return ofKind(id, Recipient.Kind.STOP)
                .map(letter -> letter.letter().template().key()
                        + ' '
                        + letter.letter().cause().key())
                .toList();
    }

    private Stream<Delivery> ofKind(String id, Recipient.Kind kind) {
        return rig.answers.letters().stream()
                .filter(letter -> letter.letter().to().kind() == kind)
                .filter(letter -> letter.letter().to().registrationId().equals(id));
    }

    /** Over the rig's memory, noting what is asked of it; letters that go to everybody lie with the answers. */
    private FollowRegistrations overNotedPorts() {
        Audiences audiences = noted(Audiences.class, rig.audiences);
        Occurrences occurrences = noted(Occurrences.class, rig.occurrences);
        QueueLetter queueLetter =
                new QueueLetter(noted(CorrespondenceStore.class, rig.answers), new WakeUp(), rig.clock, rig.clock);
        return new FollowRegistrations(
                audiences,
                queueLetter,
                new StopEntries(
                        audiences,
                        rig.preferences.book(),
                        noted(Correspondences.class, new MemoryReadings(rig.answers)),
                        queueLetter,
                        rig.clock),
                new JoinLate(occurrences, new Readers(audiences), queue(queueLetter), rig.calendar, rig.clock),
                new PlanPerson(
                        audiences,
                        rig.books,
                        new Plans(
                                occurrences, audiences, rig.preferences.book(), new Planner(rig.calendar), rig.clock)),
                new StaffNotices() {
                    @Override
                    public Mono<Void> withdrew(String registrationId, String eventId, Command command) {
                        return Mono.fromRunnable(
                                () -> rig.told.add(registrationId + ' ' + eventId + ' ' + command.id()));
                    }

                    @Override
                    public Mono<Void> missing(Occurrence occurrence, long count) {
                        return Mono.empty();
                    }
                });
    }

    private static LetterQueue queue(QueueLetter queueLetter) {
        Command command = Command.by(Actor.system("message-due"));
        return new LetterQueue() {
            @Override
            public Mono<Void> queue(List<Letter> letters) {
                return queueLetter.queue(letters, command);
            }

            @Override
            public Mono<Void> hold(Occurrence occurrence) {
                return Mono.empty();
            }

            @Override
            public Mono<Void> joinedLate(List<Letter> letters) {
                return queueLetter.joinedLate(letters, command);
            }
        };
    }

    /** The writes of changes share a command in a real store, and are left out. */
    private <T> T noted(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, given) -> {
                    if (!method.getName().equals("write")) {
                        asked.add(port.getSimpleName() + '.' + method.getName());
                    }
                    try {
                        return method.invoke(real, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
