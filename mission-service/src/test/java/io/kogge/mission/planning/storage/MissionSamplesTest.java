// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.activities.storage.ActivityDocument;
import io.kogge.mission.agreements.storage.AgreementDocument;
import io.kogge.mission.files.storage.FileDocument;
import io.kogge.mission.files.storage.PieceDocument;
import io.kogge.mission.indicators.storage.IndicatorDocument;
import io.kogge.mission.partners.storage.OfficeDocument;
import io.kogge.mission.partners.storage.PartnerDocument;
import io.kogge.mission.partners.storage.ProjectDocument;
import io.kogge.mission.partners.view.HappeningView;
import io.kogge.mission.planning.model.CancelReason;
import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.MissionFormat;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.model.Partner;
import io.kogge.mission.planning.model.RegistrationState;
import io.kogge.mission.policy.storage.PolicyListDocument;
import io.kogge.mission.progress.PlacesView;
import io.kogge.mission.staff.StaffMemberDocument;
import io.kogge.mission.themes.storage.ThemeDocument;
import io.kogge.mission.views.storage.ShelfDocument;
import io.kogge.testkit.document.DocumentSamples;
import io.kogge.web.session.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was stored once can be read for good. */
class MissionSamplesTest {
    private static final Instant START = Instant.parse("2027-03-09T08:00:00Z");

    @Test
    void everyShapeHasItsSamples() {
        assertThat(DocumentSamples.types("io.kogge.mission"))
                .isEqualTo(Stream.of(
                                MissionDocument.class,
                                ThemeDocument.class,
                                PolicyListDocument.class,
                                ActivityDocument.class,
                                IndicatorDocument.class,
                                StaffMemberDocument.class,
                                PlacesView.class,
                                // of the register: RegisterSamplesTest
                                PartnerDocument.class,
                                ProjectDocument.class,
                                OfficeDocument.class,
                                HappeningView.class,
                                ShelfDocument.class,
                                AgreementDocument.class,
                                FileDocument.class,
                                PieceDocument.class)
                        .map(Class::getName)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aMissionReadsAsItWasStored() {
        DocumentSamples.check(
                MissionStorage.COLLECTION,
                MissionDocument.class,
                new MissionDocument(
                        "m1",
                        MissionState.CANCELLED,
                        RegistrationState.OPEN,
                        START,
                        START,
                        new ProfileDocument(
                                Direction.OUTGOING,
                                MissionKind.TRADE_MISSION,
                                MissionFormat.HYBRID,
                                List.of(new ProfileDocument.PartnerPart(Partner.Kind.CITY, "Hamburg", "DE", true)),
                                List.of(new ProfileDocument.ThemePart("hydrogen", Map.of("nl", "Waterstof")))),
                        Map.of("nl", "Waterstof naar Hamburg"),
                        Map.of("nl", "Drie dagen"),
                        List.of(new StopDocument(
                                "Hamburg", "DE", "Europe/Berlin", "2027-03-09T09:00", "2027-03-11T17:00")),
                        18,
                        Instant.parse("2027-01-04T08:00:00Z"),
                        Instant.parse("2027-02-26T16:00:00Z"),
                        Instant.parse("2027-03-06T08:00:00Z"),
                        3,
                        CancelReason.HOST_UNAVAILABLE));
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
                new StaffMemberDocument("s1", "Marit Hoekstra", List.of(Role.OPERATOR), 2, false));
        DocumentSamples.check(PlacesView.VIEW.name(), PlacesView.class, new PlacesView("m1", 16, 3, 1));
    }
}
