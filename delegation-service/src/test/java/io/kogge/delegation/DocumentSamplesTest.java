// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.advisories.model.AdvisoryLevel;
import io.kogge.delegation.advisories.view.AdvisoryView;
import io.kogge.delegation.allocation.model.DeclineReason;
import io.kogge.delegation.allocation.model.Phase;
import io.kogge.delegation.allocation.model.PlaceDecision;
import io.kogge.delegation.allocation.storage.AllocationDocument;
import io.kogge.delegation.allocation.storage.AllocationDocument.CountsDocument;
import io.kogge.delegation.allocation.storage.AllocationDocument.EntryDocument;
import io.kogge.delegation.allocation.storage.AllocationDocument.TermsDocument;
import io.kogge.delegation.allocation.storage.MongoAllocationIndex;
import io.kogge.delegation.board.view.HistoryView;
import io.kogge.delegation.held.storage.HeldCountDocument;
import io.kogge.delegation.held.storage.HeldCountStorage;
import io.kogge.delegation.lostlink.storage.LinkRequestDocument;
import io.kogge.delegation.lostlink.storage.MongoLinkRequests;
import io.kogge.delegation.mailing.view.MailStandingView;
import io.kogge.delegation.missions.model.Direction;
import io.kogge.delegation.missions.model.MissionFormat;
import io.kogge.delegation.missions.model.MissionKind;
import io.kogge.delegation.missions.model.MissionPartner;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.missions.view.MissionView;
import io.kogge.delegation.missions.view.ProfileView;
import io.kogge.delegation.missions.view.StopView;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.delegation.registration.storage.ApplicantDocument;
import io.kogge.delegation.registration.storage.ApplicantDocument.PersonDetailsDocument;
import io.kogge.delegation.registration.storage.MongoWishes;
import io.kogge.delegation.registration.storage.WishDocument;
import io.kogge.delegation.registration.storage.WishDocument.DigestDocument;
import io.kogge.delegation.staff.StaffView;
import io.kogge.testkit.document.DocumentSamples;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was stored once can be read for good; people and registrations have tests of their own beside their documents. */
class DocumentSamplesTest {
    private static final Instant AT = Instant.parse("2027-02-01T10:00:00Z");

    @Test
    void everyShapeHasItsSamples() {
        assertThat(DocumentSamples.missing("io.kogge.delegation")).isEmpty();
    }

    @Test
    void viewsReadWhatWasStored() {
        DocumentSamples.check(
                AdvisoryView.VIEW.name(),
                AdvisoryView.class,
                new AdvisoryView("a1", "UA", "Lviv", AdvisoryLevel.UNSAFE, "2022-02", true));
        DocumentSamples.check(
                MailStandingView.VIEW.name(),
                MailStandingView.class,
                new MailStandingView("p1", 2, "GONE", false, true, null),
                new MailStandingView("p1", 2, "GONE", false, true, false));
        DocumentSamples.check(
                HistoryView.VIEW.name(),
                HistoryView.class,
                new HistoryView("e1", "r1", AT, AT.plusSeconds(1), 3, "declined", "staff:s1", "OUTSIDE_THEME"));
        DocumentSamples.check(
                StaffView.VIEW.name(),
                StaffView.class,
                new StaffView("s1", "Marijke de Boer", null, null),
                new StaffView("s1", "Marijke de Boer", 3, List.of("1d1f")));
        DocumentSamples.check(
                MissionView.VIEW.name(),
                MissionView.class,
                mission(null, null),
                mission(AT.plusSeconds(5), null),
                mission(AT.plusSeconds(5), true));
    }

    private static MissionView mission(@Nullable Instant changedAt, @Nullable Boolean asksPassportName) {
        return new MissionView(
                "m1",
                7,
                MissionState.ANNOUNCED,
                RegistrationWindow.OPEN,
                new ProfileView(
                        Direction.OUTGOING,
                        MissionKind.TRADE_MISSION,
                        MissionFormat.HYBRID,
                        List.of(new ProfileView.PartnerPart(MissionPartner.Kind.CITY, "Kiel", "DE", true)),
                        List.of(new ProfileView.ThemePart("hydrogen", Map.of("nl", "Waterstof")))),
                Map.of("nl", "Waterstof naar Hamburg"),
                Map.of("nl", "Drie dagen"),
                List.of(new StopView("Hamburg", "DE", "Europe/Berlin", "2027-03-25T09:00", "2027-03-27T17:00")),
                18,
                AT,
                AT.plusSeconds(1),
                AT.plusSeconds(2),
                AT.plusSeconds(3),
                AT.plusSeconds(4),
                changedAt,
                asksPassportName);
    }

    @Test
    void wishesAndAllocationsReadAsTheyWereStored() {
        DocumentSamples.check(
                MongoWishes.COLLECTION,
                WishDocument.class,
                wish(null, null, null, false, null),
                wish(AT.plusSeconds(60), true, null, false, null),
                wish(AT.plusSeconds(60), true, "r0", false, null),
                wish(AT.plusSeconds(60), true, "r0", true, null),
                wish(AT.plusSeconds(60), true, "r0", true, "Sanne Maria de Vries"));
        DocumentSamples.check(
                HeldCountStorage.COLLECTION, HeldCountDocument.class, new HeldCountDocument("m1", 37, AT));
        DocumentSamples.check(
                MongoLinkRequests.COLLECTION, LinkRequestDocument.class, new LinkRequestDocument("q1", "k1", AT));
        DocumentSamples.check(
                MongoAllocationIndex.COLLECTION,
                AllocationDocument.class,
                allocation(null, null),
                allocation(3, null),
                allocation(3, 2));
    }

    private static AllocationDocument allocation(@Nullable Integer revision, @Nullable Integer noShows) {
        return new AllocationDocument(
                "m1",
                new TermsDocument(7, 18, AT, Phase.BEFORE_START),
                new CountsDocument(1, 0, 0, noShows),
                true,
                Map.of(
                        "h0",
                        Map.of(
                                "r1",
                                new EntryDocument(
                                        1,
                                        OrganisationKind.BUSINESS,
                                        PlaceDecision.DECLINED,
                                        DeclineReason.OUTSIDE_THEME,
                                        revision))));
    }

    /** What is null, or not marked, was not kept by the first builds. */
    private static WishDocument wish(
            @Nullable Instant heldUntil,
            @Nullable Boolean letGo,
            @Nullable String corrects,
            boolean marked,
            @Nullable String passportName) {
        return new WishDocument(
                "r1",
                "m1",
                AT,
                1_795_766_400_000_000L,
                new ApplicantDocument(
                        new PersonDetailsDocument(
                                "Sanne de Vries",
                                "sanne@windkracht.example",
                                "+31 50 1234567",
                                "nl",
                                "Europe/Amsterdam",
                                passportName),
                        "Windkracht BV",
                        OrganisationKind.BUSINESS,
                        "01234567",
                        "CEO",
                        "Buyers"),
                true,
                heldUntil,
                letGo,
                corrects,
                new DigestDocument(new Binary(new byte[] {1, 2}), new Binary(new byte[] {3, 4})),
                marked ? 1_795_766_400_000_000L : null,
                marked ? AT : null);
    }
}
