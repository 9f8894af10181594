// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.TestClock;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.bounces.model.diagnosis.BounceVerdict;
import io.kogge.notification.bounces.model.diagnosis.Why;
import io.kogge.notification.bounces.model.report.Finding;
import io.kogge.notification.bounces.usecase.SentLetter;
import io.kogge.notification.correspondence.model.Objection;
import io.kogge.notification.correspondence.model.Reply;
import io.kogge.notification.correspondence.model.SkipReason;
import io.kogge.notification.fixture.MemoryAggregates;
import io.kogge.notification.fixture.MemoryAudiences;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.suppression.model.Holder;
import io.kogge.notification.suppression.model.Suppression;
import io.kogge.notification.suppression.model.SuppressionEvent;
import io.kogge.notification.suppression.model.SuppressionRule;
import io.kogge.notification.suppression.model.Unsubscriptions;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** From what came back to what goes out: who gets what no more. */
class NoteFailuresTest {
    private static final Contact SANNE =
            Missions.asking("new@example.org", 1, Missions.at(2, Missions.contact("sanne", "nl", "Europe/Amsterdam")));

    private final TestClock clock = new TestClock();
    private final MemoryAudiences audiences = new MemoryAudiences();
    private final MemoryAggregates<Suppression, SuppressionEvent> addresses = new MemoryAggregates<>();
    private final MemoryAggregates<Unsubscriptions, Unsubscriptions.Event> people = new MemoryAggregates<>();
    private final AddressDigest digest = new AddressDigest(new byte[32]);
    private final Suppressions suppressions = new MemorySuppressions(addresses);
    private final UnsubscribedPeople unsubscribed = new UnsubscribedPeople() {
        @Override
        public Flux<Unsubscriptions> of(Collection<String> personIds) {
            return Flux.fromIterable(people.states()).filter(each -> personIds.contains(each.personId()));
        }

        @Override
        public Mono<Void> forget(String personId) {
            return Mono.empty();
        }
    };
    private final NoteFailures notes = new NoteFailures(
            suppressions,
            addresses,
            new Subscriptions(people, unsubscribed, audiences, clock),
            audiences,
            digest,
            SuppressionRule.USUAL,
            clock);

    NoteFailuresTest() {
        audiences.put(SANNE);
        clock.set("2027-03-08T08:00:00Z");
    }

    @Test
    void whatFailedForGoodGetsNothingAnyMoreAtThatAddressAlone() {
        cameBack("sanne", SANNE.email(), BounceVerdict.GONE_FOR_GOOD);

        assertThat(objection(MessageKind.CANCELLED, SANNE)).isEqualTo(SkipReason.SUPPRESSED);
        assertThat(objection(
                        MessageKind.CONFIRM_NEW_ADDRESS, SANNE.atNewAddress(1).orElseThrow()))
                .as("another address is another digest")
                .isNull();
        assertThat(addresses.states().get(0).holder()).isEqualTo(new Holder("sanne", 2));
        assertThat(addresses.ids()).doesNotContain(digest.of(SANNE.email()));
    }

    @Test
    void itIsTheAddressThatTheLetterWentTo() {
        cameBack("sanne", "Former@example.org", BounceVerdict.GONE_FOR_GOOD);
        assertThat(objection(MessageKind.CANCELLED, SANNE)).isNull();
        assertThat(addresses.states().get(0).holder()).isEqualTo(new Holder("sanne", 1));

        cameBack("sanne", "new@example.org", BounceVerdict.GONE_FOR_GOOD);
        assertThat(objection(
                        MessageKind.CONFIRM_NEW_ADDRESS, SANNE.atNewAddress(1).orElseThrow()))
                .isEqualTo(SkipReason.SUPPRESSED);

        cameBack("sanne", "forwarded.to@elsewhere.example", BounceVerdict.GONE_FOR_GOOD);
        assertThat(objection(MessageKind.CANCELLED, SANNE)).isEqualTo(SkipReason.SUPPRESSED);
    }

    @Test
    void whatFailsForAWhileIsCountedByTheDay() {
        for (String day : List.of("2027-03-08", "2027-03-09")) {
            clock.set(day + "T08:00:00Z");
            cameBack("sanne", SANNE.email(), BounceVerdict.FOR_A_WHILE);
            cameBack("sanne", SANNE.email(), BounceVerdict.FOR_A_WHILE);
        }
        clock.set("2027-03-10T08:00:00Z");
        assertThat(objection(MessageKind.CANCELLED, SANNE)).isNull();

        cameBack("sanne", SANNE.email(), BounceVerdict.FOR_A_WHILE);

        assertThat(objection(MessageKind.CANCELLED, SANNE)).isEqualTo(SkipReason.SUPPRESSED);
        assertThat(addresses.events()).containsExactly(SuppressionEvent.SUPPRESSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = BounceVerdict.class,
            names = {"GONE_FOR_GOOD", "FOR_A_WHILE", "FEEDBACK"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatDoesNotSayThatTheMailboxIsGoneLeavesTheAddressAlone(BounceVerdict verdict) {
        cameBack("sanne", SANNE.email(), verdict);

        assertThat(addresses.states()).isEmpty();
        assertThat(people.states()).isEmpty();
    }

    @Test
    void whoComplainsGetsOnlyWhatCannotBeDoneWithout() {
        cameBack("sanne", "", BounceVerdict.FEEDBACK);

        assertThat(objection(MessageKind.REMINDER, SANNE)).isEqualTo(SkipReason.UNSUBSCRIBED);
        assertThat(objection(MessageKind.THANKS, SANNE)).isEqualTo(SkipReason.UNSUBSCRIBED);
        assertThat(objection(MessageKind.CANCELLED, SANNE)).isNull();
    }

    @Test
    void anAddressThatNobodyIsKnownOfIsSuppressedAllTheSame() {
        cameBack(null, "colleague@groningen.example", BounceVerdict.GONE_FOR_GOOD);

        assertThat(addresses.states().get(0).holder()).isNull();
        assertThat(suppressions
                        .suppressed(List.of(digest.of("colleague@groningen.example")))
                        .block())
                .hasSize(1);
    }

    @Test
    void twoWhoHearOfItFirstKeepItOnce() {
        addresses.failOnce(new Rejection.Conflict("suppression-exists"));

        cameBack("sanne", SANNE.email(), BounceVerdict.GONE_FOR_GOOD);

        assertThat(addresses.states()).hasSize(1);
    }

    @Test
    void whatTheMailServerRefusesThereAndThenIsNotedByWhatItSays() {
        assertThat(handOver(new Reply.Refused("5.1.1", "550 5.1.1 User unknown")))
                .isInstanceOf(Reply.Refused.class);
        assertThat(objection(MessageKind.CANCELLED, SANNE)).isEqualTo(SkipReason.SUPPRESSED);
    }

    @Test
    void whatItRefusesForAnotherReasonIsNot() {
        handOver(new Reply.Refused("5.1.1", "550 5.1.1 Mailbox full"));
        handOver(new Reply.Refused("5.7.1", "550 5.7.1 message looks like spam"));
        handOver(new Reply.PutOff("4.2.1", "450 4.2.1 User unknown"));
        handOver(new Reply.Accepted());
        assertThat(addresses.states()).noneMatch(Suppression::suppressed);
    }

    @Test
    void itsAnswerIsHeardEvenIfItCannotBeNoted() {
        addresses.failOnce(new IllegalStateException("away"));
        assertThat(handOver(new Reply.Refused("5.1.1", "550 5.1.1 User unknown")))
                .isInstanceOf(Reply.Refused.class);
        assertThat(addresses.states()).isEmpty();
    }

    private Reply handOver(Reply reply) {
        Mail.Mailbox to = new Mail.Mailbox("", SANNE.email());
        Mail mail = new Mail("<m@x>", clock.instant(), to, to, to, "en", "s", "p", "h", null);
        return new RefusedRecipients(any -> Mono.just(reply), notes).send(mail).block();
    }

    private void cameBack(@Nullable String personId, String address, BounceVerdict verdict) {
        notes.of(
                        new SentLetter("letter", personId, personId == null ? "" : SANNE.email(), clock.instant()),
                        new Finding(address, null, verdict, Why.NOT_SAID, null, "said"),
                        Command.by(Actor.system("test")))
                .block();
    }

    private @Nullable SkipReason objection(MessageKind kind, Contact reader) {
        Objection objection = new KnownObjections(suppressions, unsubscribed, digest)
                .of(List.of(SANNE))
                .block();
        return objection.to(kind, reader).orElse(null);
    }
}
