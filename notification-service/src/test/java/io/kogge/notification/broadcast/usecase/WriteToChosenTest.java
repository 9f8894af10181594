// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.broadcast.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.model.RecipientStanding;
import io.kogge.notification.broadcast.model.Purpose;
import io.kogge.notification.broadcast.usecase.WriteToChosen.Message;
import io.kogge.notification.fixture.Composers;
import io.kogge.notification.fixture.MemoryAggregates;
import io.kogge.notification.fixture.MemoryAudiences;
import io.kogge.notification.fixture.MemoryOccurrences;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.fixture.NoTexts;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.State;
import io.kogge.notification.texts.model.MessageText;
import io.kogge.notification.texts.usecase.CheckText;
import io.kogge.notification.texts.usecase.KeptTexts;
import io.kogge.notification.texts.usecase.TextCommands;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WriteToChosenTest {
    private static final Actor STAFF = Actor.staff("marijke");
    private static final Clock CLOCK = Composers.CLOCK;
    private static final Wording DUTCH = new Wording("Paspoort", "{{>greeting}}\n\nVergeet uw paspoort niet.");
    private static final Wording GERMAN = new Wording("Reisepass", "{{>greeting}}\n\nVergessen Sie Ihren Pass nicht.");

    private final MemoryAudiences audiences = new MemoryAudiences();
    private final MemoryOccurrences occurrences = new MemoryOccurrences();
    private final MemoryAggregates<MessageText, Void> texts = new MemoryAggregates<>();
    private final KeptTexts kept = new KeptTexts(new NoTexts(), Composers.SHIPPED, CLOCK);
    private final CountChosen count = new CountChosen(audiences);
    private final WriteToChosen write = new WriteToChosen(
            count,
            new TextCommands(texts, audiences, new CheckText(Composers.previews(), CLOCK), kept, CLOCK, CLOCK),
            kept,
            occurrences,
            CLOCK,
            CLOCK);

    @BeforeEach
    void twoHaveAPlace() {
        audiences.put(Missions.hamburg());
        put("r1", PlaceDecision.ACCEPTED, "nl");
        put("r2", PlaceDecision.ACCEPTED, "de");
        put("r3", PlaceDecision.WAITLISTED, "zh-Hans");
    }

    private void put(String id, PlaceDecision place, String language) {
        audiences.put(Missions.participant(id, Registration.SUBMITTED, place, 1));
        audiences.put(Missions.contact(id, language, "Europe/Amsterdam"));
    }

    @Test
    void whoIsChosenIsCountedWithTheLanguagesInWhichSomethingHasToBeWritten() {
        assertThat(count.count(Missions.ID, Audience.ACCEPTED).block().needed()).containsExactly("nl", "de");
        assertThat(count.count(Missions.ID, Audience.INVOLVED).block().people()).isEqualTo(3);
        assertThat(count.some(Missions.ID, Audience.of(RecipientStanding.WAITLISTED))
                        .block())
                .extracting(contact -> contact.personId())
                .containsExactly("r3");
        assertThatThrownBy(() -> count.mission("another").block()).isInstanceOf(Rejection.NotFound.class);
    }

    @Test
    void itsTextIsStoredAndWhoeverLooksNextTakesItUp() {
        Occurrence sent = send(Map.of("nl", DUTCH, "de", GERMAN));
        assertThat(texts.ids()).containsExactly("written:message:" + Missions.ID + "~k1");
        assertThat(occurrences.abandoned(CLOCK.instant()).collectList().block())
                .containsExactly(sent.in(State.MATERIALISING, null));
        assertThat(sent.audience()).isEqualTo(Audience.ACCEPTED);
    }

    @Test
    void sentAgainItChangesNothingAndAfterACrashInBetweenItGoesOn() {
        send(Map.of("nl", DUTCH, "de", GERMAN));
        texts.failOnce(new Rejection.Conflict("text-exists"));
        send(Map.of("nl", new Wording("Anders", "Anders"), "de", GERMAN));
        assertThat(occurrences.everything()).hasSize(1);
        assertThat(texts.states().get(0).current().wordings()).containsEntry("nl", DUTCH);
        texts.failOnce(new Rejection.Conflict("text-exists"));
        write.send(
                        new Message(
                                Missions.ID,
                                "k2",
                                Purpose.MISSION,
                                Audience.ACCEPTED,
                                Map.of("nl", DUTCH, "de", GERMAN)),
                        STAFF)
                .block();
        assertThat(occurrences.everything())
                .as("the text was there, the message was not")
                .hasSize(2);
    }

    @Test
    void whatStaffSayItIsForDecidesAsWhatItGoesOutAndItGoesOutOnceAllTheSame() {
        Occurrence news = write.send(message(Purpose.NEWS), STAFF).block();
        assertThat(news.template()).isEqualTo(MessageKind.NEWS);
        assertThat(texts.ids()).containsExactly("news:message:" + Missions.ID + "~k1");
        assertThat(news.letter(Missions.participant("r1", Registration.SUBMITTED, PlaceDecision.ACCEPTED, 1))
                        .template())
                .isEqualTo(MessageKind.NEWS);
        write.send(message(Purpose.MISSION), STAFF).block();
        assertThat(occurrences.everything()).containsExactly(news.in(State.MATERIALISING, null));
    }

    private static Message message(Purpose purpose) {
        return new Message(Missions.ID, "k1", purpose, Audience.ACCEPTED, Map.of("nl", DUTCH, "de", GERMAN));
    }

    @Test
    void aLanguageThatSomebodyReadsAndNobodyWroteIsNamedAndSoIsWhatSaysNothing() {
        assertThat(faults(Audience.ACCEPTED, Map.of("nl", DUTCH))).containsExactly("wordings.de text-language-missing");
        assertThat(faults(Audience.of(RecipientStanding.UNDECIDED), Map.of("nl", DUTCH)))
                .containsExactly("standings selection-nobody");
        for (Purpose purpose : Purpose.values()) {
            Wording beginning = write.beginning(purpose, Missions.hamburg()).get("nl");
            assertThat(faults(Audience.ACCEPTED, Map.of("nl", beginning, "de", GERMAN)))
                    .containsExactly("wordings.nl.body text-says-nothing");
        }
        assertThat(occurrences.everything()).isEmpty();
    }

    private Iterable<String> faults(Audience chosen, Map<String, Wording> wordings) {
        try {
            write.send(new Message(Missions.ID, "k1", Purpose.MISSION, chosen, wordings), STAFF)
                    .block();
        } catch (Rejection.Invalid refused) {
            return refused.faults().stream()
                    .map((Fault fault) -> fault.field() + ' ' + fault.code())
                    .toList();
        }
        throw new AssertionError("not refused");
    }

    private Occurrence send(Map<String, Wording> wordings) {
        return write.send(new Message(Missions.ID, "k1", Purpose.MISSION, Audience.ACCEPTED, wordings), STAFF)
                .block();
    }
}
