// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.planning.model.ApprovalNote;
import io.kogge.mission.planning.model.CancelReason;
import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionFormat;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionPartner;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.model.RegistrationWindow;
import io.kogge.mission.progress.PlacesView;
import io.kogge.mission.staff.StaffMemberDocument;
import io.kogge.mission.themes.storage.ThemeDocument;
import io.kogge.testkit.document.DocumentSamples;
import io.kogge.web.session.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was stored once can be read for good. */
class MissionSamplesTest {
    private static final Instant START = Instant.parse("2027-03-09T08:00:00Z");
    private static final StopDocument HAMBURG =
            new StopDocument("Hamburg", "DE", "Europe/Berlin", "2027-03-09T09:00", "2027-03-11T17:00");

    private static final OversightPart OVERSIGHT = new OversightPart(
            List.of("staff-1"),
            List.of(new OversightPart.NotePart(
                    ApprovalNote.Kind.APPROVED,
                    "staff-2",
                    START,
                    "Met begeleiding",
                    List.of(HAMBURG),
                    List.of(new OversightPart.NoticePart("a1", 4)))));

    private static final List<String> NAMES = List.of("waterstof", "hamburg");

    @Test
    void everyShapeHasItsSamples() {
        assertThat(DocumentSamples.missing("io.kogge.mission")).isEmpty();
    }

    @Test
    void aMissionReadsAsItWasStored() {
        DocumentSamples.check(
                MissionStorage.COLLECTION,
                MissionDocument.class,
                mission(null, null, null, null, null, null),
                mission("p-hamburg", "welcome", OVERSIGHT, null, null, null),
                MissionDocument.of(Mission.removed("m1")),
                mission("p-hamburg", "welcome", OVERSIGHT, NAMES, null, null),
                mission("p-hamburg", "welcome", OVERSIGHT, NAMES, true, null),
                mission("p-hamburg", "welcome", OVERSIGHT, NAMES, true, true));
    }

    /** What is null was not kept by the first builds. */
    private static MissionDocument mission(
            @Nullable String partnerId,
            @Nullable String policyLine,
            @Nullable OversightPart oversight,
            @Nullable List<String> names,
            @Nullable Boolean asked,
            @Nullable Boolean asksPassportName) {
        return new MissionDocument(
                "m1",
                MissionState.CANCELLED,
                RegistrationWindow.OPEN,
                START,
                START,
                new ProfileDocument(
                        Direction.OUTGOING,
                        MissionKind.TRADE_MISSION,
                        MissionFormat.HYBRID,
                        List.of(new ProfileDocument.PartnerPart(
                                MissionPartner.Kind.CITY, "Hamburg", "DE", true, partnerId)),
                        List.of(new ProfileDocument.ThemePart("hydrogen", Map.of("nl", "Waterstof"))),
                        policyLine),
                Map.of("nl", "Waterstof naar Hamburg"),
                Map.of("nl", "Drie dagen"),
                List.of(HAMBURG),
                18,
                Instant.parse("2027-01-04T08:00:00Z"),
                Instant.parse("2027-02-26T16:00:00Z"),
                Instant.parse("2027-03-06T08:00:00Z"),
                3,
                CancelReason.HOST_UNAVAILABLE,
                oversight,
                names,
                asked,
                asksPassportName);
    }

    @Test
    void themesStaffAndPlacesReadAsTheyWereStored() {
        DocumentSamples.check(
                "themes",
                ThemeDocument.class,
                new ThemeDocument(
                        "hydrogen",
                        Map.of("nl", "Waterstof", "en", "Hydrogen"),
                        "waterstof",
                        "hydrogen",
                        true,
                        Instant.parse("2027-01-05T08:00:00Z")));
        DocumentSamples.check(
                "staff_members",
                StaffMemberDocument.class,
                new StaffMemberDocument(
                        "s1", "Marit Hoekstra", List.of(Role.OPERATOR), 2, false, null, null, null, null),
                new StaffMemberDocument(
                        "s1",
                        "Marit Hoekstra",
                        List.of(Role.OPERATOR),
                        2,
                        false,
                        "marit@groningen.example",
                        "nl",
                        null,
                        null),
                new StaffMemberDocument(
                        "s1",
                        "Marit Hoekstra",
                        List.of(Role.OPERATOR),
                        2,
                        false,
                        "marit@groningen.example",
                        "nl",
                        "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
                        Map.of("1d1f", Instant.parse("2027-03-01T21:00:00Z"))));
        DocumentSamples.check(
                PlacesView.VIEW.name(),
                PlacesView.class,
                new PlacesView("m1", 16, 3, 1, null, null),
                new PlacesView("m1", 16, 3, 1, 2, null),
                new PlacesView("m1", 16, 3, 1, 2, 31));
    }
}
