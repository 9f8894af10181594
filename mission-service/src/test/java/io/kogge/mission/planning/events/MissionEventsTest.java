// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.event.aggregate.Outgoing;
import io.kogge.mission.planning.model.CancelReason;
import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionEvent;
import io.kogge.mission.planning.model.MissionFormat;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.model.MissionProfile;
import io.kogge.mission.planning.model.Plans;
import io.kogge.schemas.EventCodec;
import io.kogge.schemas.EventTypes;
import io.kogge.schemas.Topic;
import io.kogge.schemas.mission.MissionCancelled;
import io.kogge.schemas.mission.MissionRescheduled;
import io.kogge.schemas.mission.MissionSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class MissionEventsTest {
    private final Mission draft =
            Mission.draft("hamburg", Plans.hamburgMission(), "staff-1").state();
    private final Mission open = draft.announce(Plans.WHILE_OPEN, Set.of()).state();

    @Test
    void nobodyHearsOfADraft() {
        assertThat(MissionEvents.outgoing(new MissionEvent.DraftSaved(draft))).isEmpty();
        assertThat(MissionEvents.outgoing(new MissionEvent.DraftRemoved(Mission.removed("m1"))))
                .isEmpty();
    }

    @Test
    void everyEventOfTheTopicIsWrittenAndReadsBackAsItWas() {
        List<MissionEvent> all = new ArrayList<>();
        all.addAll(draft.announce(Plans.WHILE_OPEN, Set.of()).events());
        all.addAll(open.closeRegistration(Plans.WHILE_OPEN).events());
        all.addAll(open.move(7, Plans.BERLIN, Plans.WHILE_OPEN).events());
        all.addAll(open.cancel(CancelReason.BUDGET, Plans.WHILE_OPEN).events());
        all.addAll(open.start(Plans.STARTS).events());
        all.addAll(open.start(Plans.STARTS).state().complete(Plans.ENDS).events());
        all.add(new MissionEvent.Changed(open));

        List<SpecificRecord> payloads =
                all.stream().map(MissionEventsTest::payload).toList();

        EventCodec codec = new EventCodec();
        assertThat(payloads)
                .allSatisfy(payload ->
                        assertThat(codec.decode(codec.encode(payload))).isEqualTo(payload));
        assertThat(payloads)
                .extracting(payload -> (Object) payload.getClass())
                .containsAll(EventTypes.on(Topic.MISSION_EVENTS).stream()
                        .map(type -> (Object) type.javaType())
                        .toList());
    }

    @Test
    void theSummaryHoldsThePublicState() {
        MissionEvent cancelled = open.cancel(CancelReason.TRAVEL_ADVICE, Plans.WHILE_OPEN)
                .events()
                .get(0);

        MissionCancelled payload = (MissionCancelled) payload(cancelled);
        MissionSummary summary = payload.getMission();

        assertThat(payload.getReason()).isEqualTo("TRAVEL_ADVICE");
        assertThat(summary.getMissionId()).isEqualTo("hamburg");
        assertThat(summary.getDirection()).hasToString("OUTGOING");
        assertThat(summary.getKind()).hasToString("TRADE_MISSION");
        assertThat(summary.getFormat()).hasToString("ON_SITE");
        assertThat(summary.getPartners())
                .extracting(partner -> partner.getKind() + " " + partner.getName() + " " + partner.getCountry() + " "
                        + partner.getLeads() + " " + partner.getPartnerId())
                .containsExactly(
                        "CITY Hamburg DE false p-hamburg", "ORGANISATION Hydrogen Cluster North null true null");
        assertThat(summary.getPolicyLine()).isEqualTo("welcome");
        assertThat(summary.getThemes())
                .extracting(theme ->
                        theme.getThemeId() + " " + theme.getNames().get(0).getText())
                .containsExactly(Plans.HYDROGEN.id() + " Hydrogen");
        assertThat(summary.getState()).hasToString("CANCELLED");
        assertThat(summary.getRegistration()).hasToString("CLOSED");
        assertThat(summary.getCapacity()).isEqualTo(2);
        assertThat(summary.getStartsAt()).isEqualTo(Plans.STARTS);
        assertThat(summary.getEndsAt()).isEqualTo(Plans.ENDS);
        assertThat(summary.getStartZone()).isEqualTo("Europe/Berlin");
        assertThat(summary.getCalendarRevision()).isEqualTo(1);
        assertThat(summary.getStops().get(0).getFrom()).isEqualTo("2027-03-25T11:00");
        assertThat(summary.getTitles())
                .extracting(text -> text.getLanguage() + ": " + text.getText())
                .containsExactly("en: Hydrogen mission to Hamburg", "nl: Waterstofmissie naar Hamburg");
    }

    @Test
    void theSummarySaysWhetherNamesAsInThePassportAreAsked() {
        assertThat(MissionSummaryEncoder.summary(open).getAsksPassportName()).isFalse();
        Mission asking = open.edit(Plans.askingPassportName(open.plan()), "staff-1", Set.of())
                .state();
        assertThat(MissionSummaryEncoder.summary(asking).getAsksPassportName()).isTrue();
    }

    /** A constant that the schema lacks would break the first mission of its kind. */
    @Test
    void everythingThatAMissionCanBeHasItsSymbol() {
        for (MissionKind kind : MissionKind.values()) {
            for (Direction direction : Direction.values()) {
                for (MissionFormat format : MissionFormat.values()) {
                    MissionPlan plan = Plans.hamburgMission()
                            .with(new MissionProfile(direction, kind, format, List.of(), List.of(), null));
                    Mission mission = Mission.draft("any", plan, "staff-1")
                            .state()
                            .announce(Plans.WHILE_OPEN, Set.of())
                            .state();
                    MissionSummary summary = MissionSummaryEncoder.summary(mission);
                    assertThat(List.of(summary.getKind(), summary.getDirection(), summary.getFormat()))
                            .extracting(Object::toString)
                            .containsExactly(kind.name(), direction.name(), format.name());
                }
            }
        }
    }

    @Test
    void aMoveTellsWhenItWouldHaveBeen() {
        MissionRescheduled moved = (MissionRescheduled)
                payload(open.move(7, Plans.BERLIN, Plans.WHILE_OPEN).events().get(0));

        assertThat(moved.getPreviousStartsAt()).isEqualTo(Plans.STARTS);
        assertThat(moved.getPreviousEndsAt()).isEqualTo(Plans.ENDS);
    }

    private static SpecificRecord payload(MissionEvent event) {
        List<Outgoing> outgoing = MissionEvents.outgoing(event);
        assertThat(outgoing).hasSize(1);
        assertThat(outgoing.get(0).key()).isEqualTo("hamburg");
        return outgoing.get(0).payload();
    }
}
