// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.model.StopKey;
import io.kogge.notification.correspondence.model.CalendarAnswer;
import io.kogge.notification.correspondence.model.CalendarAnswer.Kind;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.EntryAnswer;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.usecase.Change;
import io.kogge.notification.correspondence.usecase.Kept;
import io.kogge.notification.fixture.MemoryAudiences;
import io.kogge.notification.fixture.MemoryCorrespondences;
import io.kogge.notification.fixture.MemoryReadings;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.timeline.model.CalendarAnswers;
import io.kogge.notification.timeline.model.CalendarAnswers.Doubtful;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadCalendarAnswersTest {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final Mission MISSION = Missions.hamburg();
    private static final StopKey HAMBURG = new StopKey("DE", "Hamburg", 1);
    private static final StopKey BREMEN = new StopKey("DE", "Bremen", 1);

    private final MemoryAudiences audiences = new MemoryAudiences();
    private final MemoryCorrespondences store = new MemoryCorrespondences();
    private final ReadCalendarAnswers read = new ReadCalendarAnswers(audiences, new MemoryReadings(store));

    @Test
    void whereNobodyAnsweredThereIsNothing() {
        assertThat(read.of(MISSION, 5).block().none()).isTrue();
        assertThat(read.counts(MISSION).block()).isEmpty();
    }

    @Test
    void onePersonIsOneLineWithTheJourneyFirst() {
        Participant person = person("r1", Registration.SUBMITTED, PlaceDecision.ACCEPTED);
        answer(Recipient.of(person, HAMBURG), Kind.DECLINED, 2);
        answer(Recipient.of(person), Kind.TENTATIVE, 1);
        CalendarAnswers answers = read.of(MISSION, 5).block();
        assertThat(answers.counts()).isEqualTo(Map.of(Kind.DECLINED, 1L, Kind.TENTATIVE, 1L));
        assertThat(answers.doubtful()).hasSize(1);
        Doubtful one = answers.doubtful().get(0);
        assertThat(one.entries())
                .extracting(EntryAnswer::to)
                .containsExactly(Recipient.of(person), Recipient.of(person, HAMBURG));
        assertThat(one.contact()).contains(audiences.contacts.get("r1"));
        assertThat(answers.more()).isZero();
    }

    @Test
    void whoHasNoPlaceAnyMoreAndWhatIsOffTheRouteIsLeftOut() {
        Participant withdrawn = person("r1", Registration.WITHDRAWN, PlaceDecision.ACCEPTED);
        Participant declined = person("r2", Registration.SUBMITTED, PlaceDecision.DECLINED);
        Participant in = person("r3", Registration.SUBMITTED, PlaceDecision.ACCEPTED);
        answer(Recipient.of(withdrawn), Kind.DECLINED, 1);
        answer(Recipient.of(declined), Kind.TENTATIVE, 1);
        answer(new Recipient(Missions.ID, "unknown"), Kind.DECLINED, 1);
        answer(Recipient.of(in, BREMEN), Kind.DECLINED, 1);
        answer(Recipient.of(in, HAMBURG), Kind.ACCEPTED, 1);
        CalendarAnswers answers = read.of(MISSION, 5).block();
        assertThat(answers.counts())
                .isEqualTo(Map.of(Kind.ACCEPTED, 1L))
                .isEqualTo(read.counts(MISSION).block());
        assertThat(answers.doubtful()).isEmpty();
    }

    @Test
    void whoDeclinedAnythingIsAskedFirstThenWhoAnsweredLastAndTheRestIsCounted() {
        List.of("r1", "r2", "r3", "r4").forEach(id -> person(id, Registration.SUBMITTED, PlaceDecision.ACCEPTED));
        answer(new Recipient(Missions.ID, "r1"), Kind.TENTATIVE, 9);
        answer(new Recipient(Missions.ID, "r2"), Kind.DECLINED, 1);
        answer(new Recipient(Missions.ID, "r3"), Kind.DECLINED, 2);
        answer(new Recipient(Missions.ID, "r4"), Kind.TENTATIVE, 3);
        CalendarAnswers answers = read.of(MISSION, 3).block();
        assertThat(answers.doubtful()).extracting(Doubtful::registrationId).containsExactly("r3", "r2", "r1");
        assertThat(answers.more()).isEqualTo(1);
    }

    private Participant person(String id, Registration registration, PlaceDecision place) {
        Participant participant = Missions.participant(id, registration, place, 1);
        audiences.put(participant);
        audiences.put(Missions.contact(participant.personId(), "en", "Europe/London"));
        return participant;
    }

    private void answer(Recipient to, Kind kind, int minute) {
        Letter letter = new Letter(MessageKind.ACCEPTED, to, Cause.event("e-" + to.id()));
        store.add(List.of(Delivery.queue(letter, NOW, NOW, 1).state()), NOW).block();
        Kept kept = store.find(to.correspondence()).block();
        store.write(new Change(
                        kept,
                        kept.state().answered(new CalendarAnswer(kind, NOW.plusSeconds(60L * minute))),
                        List.of(),
                        Command.by(Actor.system("test")),
                        new Change.Hold.Leave(),
                        null))
                .block();
    }
}
