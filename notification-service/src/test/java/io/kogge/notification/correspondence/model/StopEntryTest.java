// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.text.Texts;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.model.Stop;
import io.kogge.notification.audience.model.StopKey;
import io.kogge.notification.correspondence.model.Delivery.Told;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.CalendarStamp.Method;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.preferences.model.Entries;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StopEntryTest {
    private static final Instant NOW = Instant.parse("2027-01-10T10:00:00Z");
    private static final StopKey BREMEN = new StopKey("DE", "Bremen", 1);
    private static final Stop PLANNED = bremen("2027-03-26T15:00");
    private static final Mission ROUTE = route(0, PLANNED);
    private static final Participant IN = Missions.participant(PlaceDecision.ACCEPTED);
    private static final Contact READER = Missions.contact("r1", "nl", "Europe/Amsterdam");

    @Test
    void aStopIsKnownByItsCityAndTheVisitWhateverItsTimes() {
        Stop first = bremen("2027-03-25T09:00");
        assertThat(StopKey.of(route(0, first, PLANNED)))
                .containsExactly(Map.entry(BREMEN, first), Map.entry(new StopKey("DE", "Bremen", 2), PLANNED));
        assertThat(StopKey.of(BREMEN.text())).isEqualTo(BREMEN);
        assertThat(BREMEN.code()).matches("[0-9a-f]{16}").isNotEqualTo(new StopKey("DE", "Bremen", 2).code());
    }

    @Test
    void whoGetsAPlaceGetsAnEntryThatBeginsAtTheMissionsRevision() {
        assertThat(entry(route(4, PLANNED), IN, Entries.STOPS)).contains(new CalendarStamp(Method.REQUEST, 4));
        assertThat(verdict(ROUTE, IN, Entries.STOPS)).isInstanceOf(Verdict.Send.class);
        assertThat(verdict(ROUTE, IN, Entries.JOURNEY)).isEqualTo(new Verdict.Skip(SkipReason.SUPERSEDED));
        assertThat(verdict(ROUTE, Missions.participant(PlaceDecision.WAITLISTED), Entries.BOTH))
                .isEqualTo(new Verdict.Skip(SkipReason.SUPERSEDED));
    }

    @Test
    void anEntryThatShowsTheStopAsItIsIsLeftAloneAndOneThatMovedIsUpdated() {
        Delivery told = told(ROUTE, new CalendarStamp(Method.REQUEST, 0));
        assertThat(verdict(ROUTE, IN, Entries.STOPS, told)).isEqualTo(new Verdict.Skip(SkipReason.ALREADY_TOLD));
        assertThat(StopEntry.shown(ROUTE, PLANNED, of(told))).isTrue();

        Mission moved = route(1, bremen("2027-03-26T17:00"));
        assertThat(verdict(moved, IN, Entries.STOPS, told)).isInstanceOf(Verdict.Send.class);
        assertThat(entry(moved, IN, Entries.STOPS, told)).contains(new CalendarStamp(Method.REQUEST, 1));
        assertThat(StopEntry.shown(moved, moved.stops().get(0), of(told))).isFalse();
    }

    @Test
    void anEntryIsTakenOutOnceAndWithTheTimesItHad() {
        Delivery told = told(ROUTE, new CalendarStamp(Method.REQUEST, 3));
        Participant gone = Missions.participant("r1", Registration.WITHDRAWN, PlaceDecision.ACCEPTED, 1);
        assertThat(entry(ROUTE, gone, Entries.STOPS, told)).contains(new CalendarStamp(Method.CANCEL, 4));
        assertThat(verdict(ROUTE, gone, Entries.STOPS, told)).isInstanceOf(Verdict.Send.class);

        Mission without = Missions.hamburg();
        assertThat(entry(without, IN, Entries.STOPS, told)).contains(new CalendarStamp(Method.CANCEL, 4));
        StopEntry dropped = StopEntry.of(letter("later"), without, IN, Entries.STOPS, List.of(told));
        assertThat(dropped.wanted()).isFalse();
        assertThat(dropped.stop())
                .isEqualTo(new Stop(
                        "Bremen",
                        "DE",
                        PLANNED.from().toInstant().atZone(ZoneId.of("UTC")),
                        PLANNED.to().toInstant().atZone(ZoneId.of("UTC"))));

        Delivery out = told(ROUTE, new CalendarStamp(Method.CANCEL, 4));
        assertThat(verdict(without, IN, Entries.STOPS, told, out)).isEqualTo(new Verdict.Skip(SkipReason.SUPERSEDED));
        assertThat(StopEntry.mayBeThere(of(told, out))).isFalse();
        assertThat(entry(ROUTE, IN, Entries.STOPS, told, out))
                .as("accepted again")
                .contains(new CalendarStamp(Method.REQUEST, 5));
    }

    @Test
    void whatIsOverIsNotPutIntoACalendarAnyMore() {
        SendingSituation after = new SendingSituation(
                ROUTE,
                IN,
                READER,
                false,
                false,
                List.of(),
                PLANNED.to().toInstant().plusSeconds(1),
                NOW,
                Entries.STOPS,
                null);
        assertThat(new Assessment(Duration.ofHours(1)).assess(letter("now"), after))
                .isEqualTo(new Verdict.Skip(SkipReason.TOO_OLD));
    }

    @Test
    void withStopsAloneTheJourneyIsNoEntryUnlessSomebodyHasIt() {
        Delivery accepted = AssessmentTest.delivery(MessageKind.ACCEPTED);
        Delivery moved = AssessmentTest.delivery(MessageKind.MOVED);
        Delivery invited = AssessmentTest.sent(
                MessageKind.ACCEPTED, new Told(0, new CalendarStamp(Method.REQUEST, 0), "shown", "nl"));
        assertThat(journey(accepted, List.of(), Entries.STOPS)).isEmpty();
        assertThat(journey(accepted, List.of(), Entries.BOTH)).contains(new CalendarStamp(Method.REQUEST, 0));
        assertThat(journey(moved, List.of(), Entries.STOPS)).isEmpty();
        assertThat(journey(moved, List.of(invited), Entries.STOPS)).contains(new CalendarStamp(Method.REQUEST, 1));
    }

    @Test
    void whatTookAStopOutSaysThatTheMissionChangedWhereItDidSince() {
        Mission without = Missions.hamburg();
        Told unknown =
                Told.of(without, READER, new StopEntry(BREMEN, false, PLANNED), new CalendarStamp(Method.CANCEL, 1));
        Told removal = unknown.from("stop-entry@0", Circumstances.of(without, null, IN, NOW));
        assertThat(removal.stillShows(without, BREMEN)).isTrue();
        assertThat(removal.stillShows(Missions.changed("Ports of the north", "Hamburg", 1), BREMEN))
                .isFalse();
        assertThat(unknown.stillShows(without, BREMEN)).as("as far as is known").isTrue();
        Told entry = Told.of(ROUTE, READER, new StopEntry(BREMEN, true, PLANNED), new CalendarStamp(Method.REQUEST, 0));
        assertThat(entry.stillShows(ROUTE, BREMEN)).isTrue();
        assertThat(entry.stillShows(without, BREMEN)).isFalse();
    }

    private static Optional<CalendarStamp> journey(Delivery letter, List<Delivery> before, Entries entries) {
        return CalendarPolicy.entry(letter, Missions.hamburg(), IN, AssessmentTest.correspondence(before), entries);
    }

    private static Optional<CalendarStamp> entry(
            Mission mission, Participant participant, Entries entries, Delivery... before) {
        return CalendarPolicy.entry(letter("now"), mission, participant, of(before), entries);
    }

    private static Verdict verdict(Mission mission, Participant participant, Entries entries, Delivery... before) {
        return new Assessment(Duration.ofHours(1))
                .assess(
                        letter("now"),
                        new SendingSituation(
                                mission, participant, READER, false, false, List.of(before), NOW, NOW, entries, null));
    }

    private static Delivery told(Mission mission, CalendarStamp stamp) {
        StopEntry entry = new StopEntry(BREMEN, true, mission.stops().get(0));
        return AssessmentTest.sent(letter("told-" + stamp.sequence()), Told.of(mission, READER, entry, stamp));
    }

    private static Correspondence of(Delivery... letters) {
        return new Correspondence(Recipient.of(IN, BREMEN), List.of(letters), null, null);
    }

    private static Delivery letter(String why) {
        Cause cause =
                new Cause(why, null, 0, PLANNED.from().toInstant(), PLANNED.to().toInstant());
        return Delivery.queue(new Letter(MessageKind.STOP_ENTRY, Recipient.of(IN, BREMEN), cause), NOW, NOW, 1)
                .state();
    }

    private static Stop bremen(String from) {
        LocalDateTime arrival = LocalDateTime.parse(from);
        return new Stop(
                "Bremen",
                "DE",
                arrival.atZone(Missions.BERLIN),
                arrival.plusHours(20).atZone(Missions.BERLIN));
    }

    private static Mission route(int revision, Stop... stops) {
        return new Mission(
                Missions.ID,
                Mission.State.ANNOUNCED,
                new Texts(Map.of("nl", "Waterstofmissie", "en", "Hydrogen mission")),
                Texts.NONE,
                List.of(stops),
                revision,
                Optional.empty(),
                "");
    }
}
