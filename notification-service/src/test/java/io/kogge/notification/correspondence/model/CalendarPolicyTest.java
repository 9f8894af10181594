// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.correspondence.model.Delivery.Told;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.CalendarStamp.Method;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.preferences.model.Entries;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarPolicyTest {
    private static final Delivery INVITED =
            AssessmentTest.sent(MessageKind.ACCEPTED, new Told(0, new CalendarStamp(Method.REQUEST, 0), "shown", "nl"));

    @Test
    void anInvitationBeginsAtTheMissionsRevision() {
        Mission moved = Missions.starting(LocalDateTime.parse("2027-04-08T09:00"), 4);
        assertThat(entry(MessageKind.ACCEPTED, moved, PlaceDecision.ACCEPTED, List.of()))
                .contains(new CalendarStamp(Method.REQUEST, 4));
    }

    @Test
    void aMoveUpdatesTheEntryOfWhoHasAPlaceOnly() {
        Mission moved = Missions.starting(LocalDateTime.parse("2027-04-08T09:00"), 1);
        assertThat(entry(MessageKind.MOVED, moved, PlaceDecision.ACCEPTED, List.of(INVITED)))
                .contains(new CalendarStamp(Method.REQUEST, 1));
        assertThat(entry(MessageKind.MOVED, moved, PlaceDecision.WAITLISTED, List.of()))
                .isEmpty();
    }

    @Test
    void onlyAnEntryThatWentOutIsTakenBackUnderAHigherSequence() {
        assertThat(entry(MessageKind.WITHDRAWN, Missions.hamburg(), PlaceDecision.ACCEPTED, List.of(INVITED)))
                .contains(new CalendarStamp(Method.CANCEL, 1));
        assertThat(entry(
                        MessageKind.CANCELLED,
                        Missions.in(Mission.State.CANCELLED),
                        PlaceDecision.ACCEPTED,
                        List.of(INVITED)))
                .contains(new CalendarStamp(Method.CANCEL, 1));
        assertThat(entry(
                        MessageKind.CANCELLED,
                        Missions.in(Mission.State.CANCELLED),
                        PlaceDecision.WAITLISTED,
                        List.of()))
                .isEmpty();
    }

    @Test
    void whoIsAcceptedAgainGetsAHigherSequenceThanTheCancellation() {
        Delivery takenBack = AssessmentTest.sent(
                MessageKind.DECLINED, new Told(0, new CalendarStamp(Method.CANCEL, 1), "shown", "nl"));
        assertThat(CalendarPolicy.entry(
                        AssessmentTest.delivery(MessageKind.PROMOTED),
                        Missions.hamburg(),
                        Missions.participant(PlaceDecision.ACCEPTED),
                        AssessmentTest.correspondence(List.of(INVITED, takenBack)),
                        Entries.JOURNEY))
                .contains(new CalendarStamp(Method.REQUEST, 2));
    }

    private static Optional<CalendarStamp> entry(
            MessageKind template, Mission mission, PlaceDecision place, List<Delivery> lane) {
        return CalendarPolicy.entry(
                AssessmentTest.delivery(template),
                mission,
                Missions.participant(place),
                AssessmentTest.correspondence(lane),
                Entries.JOURNEY);
    }
}
