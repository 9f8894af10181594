// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Circumstances;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Delivery.Told;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.model.Reply;
import io.kogge.notification.correspondence.model.RetryPolicy;
import io.kogge.notification.correspondence.usecase.LetterLookup;
import io.kogge.notification.edition.model.Edition;
import io.kogge.notification.fixture.Composers;
import io.kogge.notification.fixture.MemoryAudiences;
import io.kogge.notification.fixture.MemoryCorrespondences;
import io.kogge.notification.fixture.MemoryEditions;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.fixture.NoTexts;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.texts.model.TextVersion;
import io.kogge.notification.timeline.model.SentMail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How sure it is that a letter reads as it was sent. */
class ReadLetterTest {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final MessageKind KIND = MessageKind.RETURN_DAY_INVITATION;
    private static final Mission THEN = Missions.hamburg();
    private static final Mission TODAY = Missions.changed("Ports of the north", "Bremen", 1);
    private static final Mission RETURN_DAY = returnDay();
    private static final Participant PERSON = Missions.participant(PlaceDecision.ACCEPTED);
    private static final Contact READER = Missions.contact(PERSON.personId(), "en", "Europe/London");

    private final MemoryAudiences audiences = new MemoryAudiences();
    private final MemoryCorrespondences store = new MemoryCorrespondences();
    private final MemoryEditions editions = new MemoryEditions();
    private final ReadLetter read = new ReadLetter(
            new LetterLookup(store), audiences, editions, new NoTexts(), Composers.SHIPPED, Composers.previews());

    @BeforeEach
    void theMissionHasChanged() {
        audiences.put(TODAY);
        audiences.put(RETURN_DAY);
        audiences.put(PERSON);
        audiences.put(READER);
    }

    @Test
    void whatIsKeptIsShownAsItWas() {
        editions.keep(List.of(Edition.of(THEN), Edition.of(RETURN_DAY))).block();
        SentMail mail = read(THEN, circumstances());
        assertThat(mail.missionToday()).isFalse();
        assertThat(mail.missionChanged()).isTrue();
        assertThat(plain(mail)).contains("Hydrogen mission", RETURN_DAY.id()).doesNotContain("Ports of the north");
    }

    @Test
    void aLetterFromBeforeEditionsWereKeptSaysSoWhetherOrNotTheMissionChanged() {
        SentMail changed = read(THEN, null);
        assertThat(changed.missionToday()).isTrue();
        assertThat(changed.missionChanged()).isTrue();
        assertThat(plain(changed)).contains("Ports of the north");
        SentMail same = read(TODAY, null);
        assertThat(same.missionToday()).isTrue();
        assertThat(same.missionChanged()).isFalse();
    }

    @Test
    void oneEditionThatIsNotKeptTakesNoOtherWithIt() {
        editions.keep(List.of(Edition.of(RETURN_DAY))).block();
        SentMail dayAlone = read(THEN, circumstances());
        assertThat(dayAlone.missionToday()).isTrue();
        assertThat(plain(dayAlone)).contains("Ports of the north", RETURN_DAY.id());

        editions.all.clear();
        editions.keep(List.of(Edition.of(THEN))).block();
        SentMail missionAlone = read(THEN, circumstances());
        assertThat(missionAlone.missionToday()).isTrue();
        assertThat(plain(missionAlone)).contains("Hydrogen mission").doesNotContain(RETURN_DAY.id());
    }

    @Test
    void ofOneThatIsStillToGoNothingIsSaid() {
        Delivery waiting = letter("waiting");
        store.add(List.of(waiting), NOW).block();
        assertThat(read.of(waiting.id()).block().missionToday()).isFalse();
    }

    private static Circumstances circumstances() {
        return Circumstances.of(THEN, RETURN_DAY, PERSON, NOW);
    }

    private SentMail read(Mission shown, Circumstances in) {
        Delivery letter = letter("e-" + store.letters().size());
        Told told = Told.of(shown, READER, null);
        String text = TextVersion.shipped(KIND).toString();
        Delivery sent = letter.openAttempt(
                        new Told(told.revision(), told.calendar(), told.shown(), told.language(), text, in), NOW)
                .state()
                .close(
                        1,
                        new Reply.Accepted(),
                        new RetryPolicy(Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofDays(1)),
                        NOW,
                        NOW)
                .state();
        store.add(List.of(sent), NOW).block();
        return read.of(sent.id()).block();
    }

    private static String plain(SentMail mail) {
        return mail.mail().orElseThrow().plain();
    }

    private static Delivery letter(String cause) {
        return Delivery.queue(new Letter(KIND, Recipient.of(PERSON), Cause.event(cause)), NOW, NOW, 1)
                .state();
    }

    private static Mission returnDay() {
        Mission day = Missions.hamburg();
        return new Mission(
                "return-day", day.state(), day.titles(), day.summaries(), day.stops(), 0, Optional.empty(), "");
    }
}
