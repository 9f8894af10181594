// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.command.Command;
import io.kogge.kernel.text.Texts;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Direction;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.MissionKind;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.SkipReason;
import io.kogge.notification.correspondence.model.Turn;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.StaffNews;
import io.kogge.notification.message.model.StaffNews.Waits;
import io.kogge.notification.rules.model.LateJoiners;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Reach;
import io.kogge.notification.schedule.model.Timing;
import io.kogge.notification.staffmail.model.HeldBack;
import io.kogge.notification.staffmail.model.NewsKind;
import io.kogge.notification.staffmail.model.PlacesTaken;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff get, on a clock that is moved. */
class StaffMailTest {
    private static final Instant MARCH_22 = Instant.parse("2027-03-22T08:00:00Z");

    private final StaffRig rig = new StaffRig();
    private final Mission mission = Missions.hamburg();

    @Test
    void theDigestGoesOutOnceAtItsTimeOnWorkingDaysInThePersonsWords() {
        rig.add("marijke", false);
        rig.audiences.put(mission);
        rig.lines.add(new StaffNews.Line(Waits.UNDECIDED, mission.titles(), 3, null, "/delegations/" + mission.id()));
        rig.watch.look().block();
        rig.clock.set("2027-01-12T06:59:00Z");
        rig.digest().run().block();
        assertThat(rig.queued("marijke", NewsKind.DIGEST))
                .as("a minute before eight")
                .isEmpty();
        rig.clock.set("2027-01-12T07:00:00Z");
        rig.digest().run().block();
        rig.digest().run().block();
        assertThat(rig.queued("marijke", NewsKind.DIGEST)).hasSize(1);
        Mail mail = sent(rig.queued("marijke", NewsKind.DIGEST).get(0));
        assertThat(mail.to()).isEqualTo(new Mail.Mailbox("Marijke", "marijke@groningen.example"));
        assertThat(mail.subject()).isEqualTo("Vandaag wacht er één ding op jou");
        assertThat(mail.plain())
                .contains("3 mensen wachten op een besluit", "https://kogge.example/delegations/" + mission.id())
                .contains("omdat je een account hebt in Kogge", "https://kogge.example/notifications/my-mail");
        rig.clock.set("2027-01-13T07:30:00Z");
        rig.digest().run().block();
        assertThat(rig.queued("marijke", NewsKind.DIGEST)).hasSize(2);
    }

    @Test
    void theDigestNamesMissionsWithFreePlacesWhoseRegistrationClosesSoon() {
        rig.add("marijke", false);
        rig.audiences.put(registering("2027-01-18T11:00:00Z"));
        rig.places.put(mission.id(), new PlacesTaken(mission.id(), true, 20, MARCH_22, 18, 0, 0));
        rig.watch.look().block();
        rig.clock.set("2027-01-12T08:00:00Z");
        rig.digest().run().block();
        assertThat(rig.queued("marijke", NewsKind.DIGEST)).as("six days before").isEmpty();
        rig.clock.set("2027-01-14T08:00:00Z");
        rig.digest().run().block();
        Delivery queued = rig.queued("marijke", NewsKind.DIGEST).get(0);
        assertThat(sent(queued).plain()).contains("2 plaatsen vrij, en de aanmelding sluit op", "18 januari 2027");
        rig.places.put(mission.id(), new PlacesTaken(mission.id(), true, 20, MARCH_22, 20, 3, 0));
        assertThat(rig.turn(queued)).as("full by then").isEqualTo(new Turn.Skip(SkipReason.NOTHING_TO_TELL));
    }

    @Test
    void theDigestNamesRegistrationsThatAreHeldBack() {
        rig.add("marijke", false);
        rig.audiences.put(mission);
        rig.held.add(new HeldBack(mission.id(), 37, Instant.parse("2027-01-10T22:59:00Z")));
        rig.watch.look().block();
        rig.clock.set("2027-01-12T08:00:00Z");
        rig.digest().run().block();
        Delivery queued = rig.queued("marijke", NewsKind.DIGEST).get(0);
        assertThat(sent(queued).plain())
                .contains("37 aanmeldingen worden vastgehouden, sinds", "10 januari 2027", "/delegations/held");
        rig.held.clear();
        assertThat(rig.turn(queued)).as("let go by then").isEqualTo(new Turn.Skip(SkipReason.NOTHING_TO_TELL));
    }

    @Test
    void registrationsThatAreHeldBackAreToldAtOnceAndOnceADayForEachMission() {
        rig.add("marijke", false);
        rig.audiences.put(mission);
        rig.clock.set("2027-01-10T22:00:00Z");
        rig.heldWatch.look().block();
        assertThat(rig.queued("marijke", NewsKind.HELD_BACK)).isEmpty();

        rig.held.add(new HeldBack(mission.id(), 3, Instant.parse("2027-01-10T21:59:00Z")));
        rig.heldWatch.look().block();
        rig.held.set(0, new HeldBack(mission.id(), 37, Instant.parse("2027-01-10T21:59:00Z")));
        rig.heldWatch.look().block();
        assertThat(rig.queued("marijke", NewsKind.HELD_BACK)).hasSize(1);
        Delivery queued = rig.queued("marijke", NewsKind.HELD_BACK).get(0);
        Mail mail = sent(queued);
        assertThat(mail.subject()).startsWith("Vastgehouden: 37 aanmeldingen voor ");
        assertThat(mail.plain()).contains("37 daarvan worden vastgehouden", "https://kogge.example/delegations/held");

        rig.clock.set("2027-01-11T10:00:00Z");
        rig.heldWatch.look().block();
        assertThat(rig.queued("marijke", NewsKind.HELD_BACK)).hasSize(2);
        rig.held.clear();
        assertThat(rig.turn(queued)).as("let go by then").isEqualTo(new Turn.Skip(SkipReason.NOTHING_TO_TELL));
    }

    private Mission registering(String closes) {
        return new Mission(
                mission.id(),
                mission.state(),
                mission.titles(),
                mission.summaries(),
                mission.stops(),
                0,
                Optional.empty(),
                "",
                MissionKind.TRADE_MISSION,
                Direction.OUTGOING,
                new Mission.Registering(Instant.parse("2026-12-01T08:00:00Z"), Instant.parse(closes)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-16T08:00:00Z", // a Saturday
                "2027-03-29T08:00:00Z", // Easter Monday
                "2027-01-12T15:00:00Z" // long after eight
            })
    void thereIsNoDigestOnOtherDaysAndNoneInTheAfternoon(String moment) {
        rig.add("marijke", false);
        rig.lines.add(new StaffNews.Line(Waits.RETURNED, Texts.NONE, 1, null, "/notifications/returned"));
        rig.watch.look().block();
        rig.clock.set(moment);
        rig.digest().run().block();
        assertThat(rig.queued("marijke", NewsKind.DIGEST)).isEmpty();
    }

    @Test
    void nothingToSayIsNoMailAlsoWhereItWasSettledSinceItWasQueued() {
        rig.add("marijke", false);
        rig.watch.look().block();
        rig.clock.set("2027-01-12T07:00:00Z");
        rig.digest().run().block();
        assertThat(rig.queued("marijke", NewsKind.DIGEST)).isEmpty();
        rig.lines.add(new StaffNews.Line(Waits.RETURNED, Texts.NONE, 1, null, "/notifications/returned"));
        rig.digest().run().block();
        Delivery queued = rig.queued("marijke", NewsKind.DIGEST).get(0);
        rig.lines.clear();
        assertThat(rig.turn(queued)).isEqualTo(new Turn.Skip(SkipReason.NOTHING_TO_TELL));
    }

    @Test
    void aMailThatDidNotArriveIsToldAtOnceNearDepartureAndOnceADayForEachMission() {
        rig.add("marijke", false);
        rig.audiences.put(mission);
        rig.undelivered.put(mission.id(), 2L);
        rig.clock.set("2027-03-01T10:00:00Z");
        bounce();
        assertThat(rig.queued("marijke", NewsKind.BOUNCED)).as("24 days before").isEmpty();
        rig.clock.set("2027-03-12T10:00:00Z");
        bounce();
        bounce();
        assertThat(rig.queued("marijke", NewsKind.BOUNCED)).hasSize(1);
        Mail mail = sent(rig.queued("marijke", NewsKind.BOUNCED).get(0));
        assertThat(mail.subject()).startsWith("Niet aangekomen, kort voor het begin: ");
        assertThat(mail.plain())
                .contains("kwamen 2 berichten niet aan", "25 maart 2027")
                .contains("https://kogge.example/notifications/" + mission.id());
        rig.clock.set("2027-03-13T10:00:00Z");
        bounce();
        assertThat(rig.queued("marijke", NewsKind.BOUNCED)).hasSize(2);
        rig.clock.set("2027-03-26T10:00:00Z");
        bounce();
        assertThat(rig.queued("marijke", NewsKind.BOUNCED)).as("under way").hasSize(2);
    }

    @Test
    void aPlaceThatComesFreeIsToldOnlyWhereItNoLongerGoesByItself() {
        rig.add("marijke", false);
        rig.audiences.put(mission);
        rig.audiences.put(Missions.participant("r1", Registration.WITHDRAWN, PlaceDecision.ACCEPTED, 1));
        rig.audiences.put(Missions.participant("r2", Registration.WITHDRAWN, PlaceDecision.WAITLISTED, 1));
        rig.places.put(mission.id(), new PlacesTaken(mission.id(), true, 20, MARCH_22, 20, 4, 0));
        rig.clock.set("2027-03-22T07:00:00Z");
        withdraw("r1", "e1");
        assertThat(rig.queued("marijke", NewsKind.PLACE_FREE))
                .as("it goes to the waiting list")
                .isEmpty();
        rig.clock.set("2027-03-22T09:00:00Z");
        withdraw("r2", "e2");
        assertThat(rig.queued("marijke", NewsKind.PLACE_FREE))
                .as("had no place")
                .isEmpty();
        withdraw("r1", "e3");
        withdraw("r1", "e3");
        assertThat(rig.queued("marijke", NewsKind.PLACE_FREE)).hasSize(1);
        Mail mail = sent(rig.queued("marijke", NewsKind.PLACE_FREE).get(0));
        assertThat(mail.plain())
                .contains("Op de wachtlijst staan 4 mensen", "https://kogge.example/delegations/" + mission.id());
        // more people than places: nothing came free
        rig.places.put(mission.id(), new PlacesTaken(mission.id(), true, 18, MARCH_22, 19, 4, 0));
        assertThat(rig.turn(rig.queued("marijke", NewsKind.PLACE_FREE).get(0)))
                .isEqualTo(new Turn.Skip(SkipReason.NOTHING_TO_TELL));
    }

    @Test
    void eventsThatWereSetAsideAreToldToOperatorsOnceADayAndThenCountedInTheDigest() {
        rig.add("marijke", false);
        rig.add("operator", true);
        rig.setAside.set(40);
        rig.clock.set("2027-01-12T12:00:00Z");
        rig.watch.look().block();
        assertThat(rig.queued("operator", NewsKind.DEAD_LETTERS))
                .as("what was there before")
                .isEmpty();
        rig.setAside.set(42);
        rig.watch.look().block();
        rig.watch.look().block();
        rig.setAside.set(45);
        rig.watch.look().block();
        assertThat(rig.queued("operator", NewsKind.DEAD_LETTERS)).hasSize(1);
        assertThat(rig.queued("marijke", NewsKind.DEAD_LETTERS)).isEmpty();
        assertThat(sent(rig.queued("operator", NewsKind.DEAD_LETTERS).get(0)).plain())
                .contains("2 gebeurtenissen konden niet worden verwerkt");
        rig.clock.set("2027-01-13T07:00:00Z");
        rig.digest().run().block();
        assertThat(sent(rig.queued("operator", NewsKind.DIGEST).get(0)).plain())
                .contains("5 gebeurtenissen konden niet worden verwerkt");
        assertThat(rig.turn(rig.queued("marijke", NewsKind.DIGEST).get(0)))
                .as("who does not run the system")
                .isEqualTo(new Turn.Skip(SkipReason.NOTHING_TO_TELL));
    }

    @Test
    void howManyStillDoNotAnswerIsToldOnceAfterTheLastQuestionToWhoWantsToHearIt() {
        rig.add("marijke", false);
        rig.add("femke", false);
        rig.ownMail
                .choose("femke", "nl", EnumSet.of(NewsKind.NOBODY_ANSWERS), StaffRig.actor())
                .block();
        rig.audiences.put(mission);
        rig.clock.set("2027-08-06T08:00:00Z");
        rig.atOnce.missing(askedForTheLastTime("a1"), 0).block();
        assertThat(rig.queued("marijke", NewsKind.NOBODY_ANSWERS))
                .as("all have answered")
                .isEmpty();
        rig.atOnce.missing(askedForTheLastTime("a2"), 3).block();
        rig.atOnce.missing(askedForTheLastTime("a2"), 3).block();
        assertThat(rig.queued("marijke", NewsKind.NOBODY_ANSWERS)).hasSize(1);
        assertThat(rig.queued("femke", NewsKind.NOBODY_ANSWERS))
                .as("switched off")
                .isEmpty();
        Mail mail = sent(rig.queued("marijke", NewsKind.NOBODY_ANSWERS).get(0));
        assertThat(mail.to()).isEqualTo(new Mail.Mailbox("Marijke", "marijke@groningen.example"));
        assertThat(mail.subject()).isEqualTo("Nog geen antwoord: Waterstofmissie naar Hamburg");
        assertThat(mail.plain())
                .contains("zijn er nog 3 mensen die niet reageerden")
                .contains("https://kogge.example/notifications/" + mission.id() + "/answers");
    }

    private Occurrence askedForTheLastTime(String id) {
        Instant end = mission.end().toInstant();
        return new Occurrence(
                id,
                "follow-up",
                Occurrence.Task.REPORT,
                MessageKind.FOLLOW_UP,
                mission.id(),
                new Timing(end, true, 3, rig.clock.instant(), null, null),
                Reach.many(Audience.ACCEPTED, LateJoiners.SKIP),
                Occurrence.State.MATERIALISING,
                null,
                null);
    }

    @Test
    void anAgreementsEndIsToldByTheRulesAndNotOnceItIsRenewedOrItsEndMoves() {
        rig.add("marijke", false);
        rig.agree("a1", "2027-12");
        rig.clock.set("2027-07-01T09:00:00Z");
        rig.remind.run().block();
        assertThat(rig.queued("marijke", NewsKind.AGREEMENT_ENDS))
                .as("183 days before")
                .isEmpty();
        rig.clock.set("2027-07-02T07:00:00Z");
        rig.remind.run().block();
        again().run().block();
        List<Delivery> first = rig.queued("marijke", NewsKind.AGREEMENT_ENDS);
        assertThat(first).hasSize(1);
        Mail mail = sent(first.get(0));
        assertThat(mail.subject()).startsWith("Hydrogen loopt over ");
        assertThat(mail.plain()).contains("met Hamburg", "31 december 2027", "https://kogge.example/agreements/a1");
        // moved: what was queued for the other end is not told any more, and the new one is in its turn
        rig.agree("a1", "2028-12");
        assertThat(rig.turn(first.get(0))).isEqualTo(new Turn.Skip(SkipReason.NOTHING_TO_TELL));
        rig.clock.set("2027-11-01T09:00:00Z");
        rig.remind.run().block();
        assertThat(rig.queued("marijke", NewsKind.AGREEMENT_ENDS)).hasSize(1);
        rig.clock.set("2028-10-31T09:00:00Z");
        rig.remind.run().block();
        assertThat(rig.queued("marijke", NewsKind.AGREEMENT_ENDS))
                .as("entered late: the latest reminder alone")
                .hasSize(2);
        // renewed: its successor takes over
        rig.agreements.clear();
        assertThat(rig.turn(rig.queued("marijke", NewsKind.AGREEMENT_ENDS).get(1)))
                .isEqualTo(new Turn.Skip(SkipReason.NOTHING_TO_TELL));
    }

    @Test
    void whoSwitchedAKindOffGetsNoneOfItAndWhoHasNoConfirmedAddressNothing() {
        rig.add("marijke", true);
        rig.add("femke", true);
        rig.lines.add(new StaffNews.Line(Waits.RETURNED, Texts.NONE, 1, null, "/notifications/returned"));
        rig.watch.look().block();
        rig.ownMail
                .choose("femke", "en", EnumSet.of(NewsKind.DIGEST), StaffRig.actor())
                .block();
        rig.ownMail.ask("joost", "joost@groningen.example", StaffRig.actor()).block();
        rig.clock.set("2027-01-12T07:00:00Z");
        rig.digest().run().block();
        assertThat(rig.queued("femke", NewsKind.DIGEST)).isEmpty();
        assertThat(rig.queued("joost", NewsKind.DIGEST)).isEmpty();
        Delivery queued = rig.queued("marijke", NewsKind.DIGEST).get(0);
        rig.ownMail
                .choose("marijke", "nl", EnumSet.allOf(NewsKind.class), StaffRig.actor())
                .block();
        assertThat(rig.turn(queued)).as("switched off since").isEqualTo(new Turn.Skip(SkipReason.SWITCHED_OFF));
        rig.ownMail.stop("marijke", StaffRig.actor()).block();
        assertThat(rig.turn(queued)).isEqualTo(new Turn.Skip(SkipReason.NO_CONTACT));
    }

    @Test
    void anAddressThatIsNotWrittenToGetsNoneOfTheseEither() {
        rig.add("marijke", false);
        rig.audiences.put(mission);
        rig.clock.set("2027-03-12T10:00:00Z");
        bounce();
        Delivery queued = rig.queued("marijke", NewsKind.BOUNCED).get(0);
        rig.suppressed.add("marijke@groningen.example");
        assertThat(rig.turn(queued)).isEqualTo(new Turn.Skip(SkipReason.SUPPRESSED));
    }

    @Test
    void theLinkThatConfirmsGoesToTheAddressThatWasAskedForAndToNoOther() {
        rig.add("marijke", false);
        rig.ownMail.ask("marijke", "new@groningen.example", StaffRig.actor()).block();
        Delivery letter = rig.store.letters().get(rig.store.letters().size() - 1);
        Mail mail = sent(letter);
        assertThat(mail.to().address()).isEqualTo("new@groningen.example");
        assertThat(mail.plain()).contains("https://kogge.example/notifications/my-mail/confirm/");
        rig.ownMail.ask("marijke", "other@groningen.example", StaffRig.actor()).block();
        assertThat(rig.turn(letter)).isEqualTo(new Turn.Skip(SkipReason.SUPERSEDED));
    }

    private void bounce() {
        rig.atOnce.bounced(mission.id(), Command.by(StaffRig.actor())).block();
    }

    private void withdraw(String registration, String event) {
        rig.atOnce.withdrew(registration, event, Command.by(StaffRig.actor())).block();
    }

    /** An instance that has told nothing yet. */
    private RemindOfAgreements again() {
        return rig.reminding();
    }

    private Mail sent(Delivery letter) {
        Turn turn = rig.turn(letter);
        assertThat(turn).isInstanceOf(Turn.Send.class);
        return ((Turn.Send) turn).mail();
    }
}
