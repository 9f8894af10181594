// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.event.consumer.ViewChange;
import io.kogge.kernel.command.Actor;
import io.kogge.mission.partners.model.PartnerHappening.Kind;
import io.kogge.mission.partners.view.TimelineView;
import io.kogge.schemas.Topic;
import io.kogge.schemas.activity.ActivityCategory;
import io.kogge.schemas.activity.ActivityPlace;
import io.kogge.schemas.activity.ActivityRecorded;
import io.kogge.schemas.activity.ActivityRemoved;
import io.kogge.schemas.activity.ActivitySummary;
import io.kogge.schemas.mission.Direction;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionCancelled;
import io.kogge.schemas.mission.MissionFormat;
import io.kogge.schemas.mission.MissionKind;
import io.kogge.schemas.mission.MissionState;
import io.kogge.schemas.mission.MissionSummary;
import io.kogge.schemas.mission.Partner;
import io.kogge.schemas.mission.PartnerKind;
import io.kogge.schemas.mission.RegistrationWindow;
import io.kogge.schemas.mission.Stop;
import io.kogge.schemas.partner.AgreementKind;
import io.kogge.schemas.partner.AgreementSigned;
import io.kogge.schemas.partner.AgreementState;
import io.kogge.schemas.partner.AgreementSummary;
import io.kogge.schemas.partner.PartnerName;
import io.kogge.schemas.partner.ProjectChanged;
import io.kogge.schemas.partner.ProjectRole;
import io.kogge.schemas.partner.ProjectSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineProjectionTest {
    private final Projection<TimelineView> projection = TimelineProjection.make();

    @Test
    void aMissionIsOnTheTimelinesOfItsPartnersAndItsCitiesAndSaysThatItWasCancelled() {
        MissionSummary mission = MissionSummary.newBuilder()
                .setMissionId("m1")
                .setDirection(Direction.OUTGOING)
                .setKind(MissionKind.TRADE_MISSION)
                .setFormat(MissionFormat.ONLINE)
                .setPartners(List.of(
                        new Partner(PartnerKind.CITY, "Xi'an", "CN", false, "p-xian"),
                        new Partner(PartnerKind.ORGANISATION, "Port of Tianjin", null, false, null)))
                .setThemes(List.of())
                .setState(MissionState.CANCELLED)
                .setRegistration(RegistrationWindow.CLOSED)
                .setTitles(List.of(new LocalizedText("nl", "Naar Tianjin")))
                .setSummaries(List.of())
                .setStops(List.of(new Stop("Tianjin", "CN", "Asia/Shanghai", "2027-05-10T00:30", "2027-05-14T23:30")))
                .setCapacity(10)
                .setRegistrationOpensAt(Instant.EPOCH)
                .setRegistrationClosesAt(Instant.EPOCH)
                .setPromotionUntil(Instant.EPOCH)
                .setStartsAt(Instant.parse("2027-05-09T16:30:00Z"))
                .setEndsAt(Instant.parse("2027-05-14T15:30:00Z"))
                .setStartZone("Asia/Shanghai")
                .setEndZone("Asia/Shanghai")
                .setCalendarRevision(0)
                .build();

        assertThat(told(new MissionCancelled(mission, "BUDGET")))
                .isEqualTo(new TimelineView(
                        "mission/m1",
                        Kind.MISSION,
                        "m1",
                        Map.of("nl", "Naar Tianjin"),
                        "2027-05-10/2027-05-14",
                        "2027-05-10",
                        "2027-05-14",
                        "trade-mission",
                        "cancelled",
                        true,
                        List.of("entry:p-xian", "name:port of tianjin|", "place:tianjin|CN")));
    }

    @Test
    void anActivityKeepsThePrecisionOfItsDate() {
        TimelineView view = told(new ActivityRecorded(fair(null)));

        assertThat(List.of(view.date(), view.first(), view.last()))
                .containsExactly("2018-09", "2018-09-01", "2018-09-30");
        assertThat(view.keys()).containsExactly("place:bremen|DE");
        assertThat(told(new ActivityRecorded(fair("m1"))).keys())
                .as("it stands there as the mission")
                .isEmpty();
        assertThat(projection.change(event(new ActivityRemoved("a1")))).contains(new ViewChange.Erase<>("activity/a1"));
    }

    private static ActivitySummary fair(@Nullable String missionId) {
        return new ActivitySummary(
                "a1",
                ActivityCategory.ACTIVITY_ABROAD,
                List.of(new LocalizedText("nl", "Beurs")),
                "2018-09",
                LocalDate.parse("2018-09-01"),
                LocalDate.parse("2018-09-30"),
                List.of(new ActivityPlace("Bremen", "DE"), new ActivityPlace(null, "CN")),
                List.of(),
                List.of(),
                null,
                missionId);
    }

    @Test
    void whatHasNoDateAnyMoreLosesTheOneItHad() {
        TimelineView view = told(new ProjectChanged(new ProjectSummary(
                "j1",
                "Hector",
                null,
                ProjectRole.UNKNOWN,
                null,
                List.of(),
                List.of(new PartnerName("p1", "Aberdeen", "GB"), new PartnerName("p1", "Aberdeen City", null)),
                null)));

        assertThat(List.of(view.date(), view.first(), view.last(), view.state()))
                .containsOnly("");
        assertThat(view.keys()).containsExactly("entry:p1");
    }

    @Test
    void anAgreementIsOnTheTimelineOfEachParty() {
        TimelineView view = told(new AgreementSigned(new AgreementSummary(
                "g1",
                AgreementKind.LETTER_OF_INTENT,
                "Joint fairs",
                List.of(new PartnerName("p1", "Hamburg", "DE"), new PartnerName(null, "Bremen", "DE")),
                List.of(),
                null,
                AgreementState.IN_FORCE,
                "2019",
                null,
                null)));

        assertThat(view.keys()).containsExactly("entry:p1", "name:bremen|DE");
        assertThat(List.of(view.sort(), view.state(), view.date()))
                .containsExactly("letter-of-intent", "in-force", "2019");
    }

    private TimelineView told(SpecificRecord payload) {
        return ((ViewChange.Set<TimelineView>) projection.change(event(payload)).orElseThrow()).document();
    }

    private static ReceivedEvent event(SpecificRecord payload) {
        return new ReceivedEvent(
                "x/1/1", Topic.PARTNER_EVENTS, "k", "x", "1", 1, Instant.EPOCH, Actor.system("test"), "c", payload);
    }
}
