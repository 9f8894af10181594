// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.storage;

import io.kogge.mission.partners.model.ContactPerson;
import io.kogge.mission.partners.model.PartnerHappening;
import io.kogge.mission.partners.model.ProjectRole;
import io.kogge.mission.partners.model.RegisterKind;
import io.kogge.mission.partners.model.Tie;
import io.kogge.mission.partners.model.Upkeep;
import io.kogge.mission.partners.view.TimelineView;
import io.kogge.testkit.document.DocumentSamples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was stored once of the register can be read for good. */
class RegisterSamplesTest {
    private static final List<ThemePart> THEMES = List.of(new ThemePart("hydrogen", Map.of("nl", "Waterstof")));

    @Test
    void aPartnerReadsAsItWasStored() {
        DocumentSamples.check(
                RegisterStorage.PARTNERS,
                PartnerDocument.class,
                new PartnerDocument(
                        "p1",
                        RegisterKind.CITY,
                        Map.of("nl", "Moermansk"),
                        List.of("moermansk"),
                        List.of("moermansk", "?oermansk"),
                        "moermansk",
                        "RU",
                        Tie.SISTER_CITY,
                        Upkeep.FOUNDATION_LED,
                        "Stichting Stedenband",
                        "1989",
                        "1989-01-01",
                        THEMES,
                        "relations",
                        List.of(new PartnerDocument.ContactPart(
                                "c1",
                                ContactPerson.Side.THEIRS,
                                "Anke Harms",
                                "protocol",
                                "anke@example.org",
                                "+49 441 2350",
                                "rings back")),
                        "They like to be called first.",
                        true));
    }

    @Test
    void aProjectReadsAsItWasStored() {
        DocumentSamples.check(
                RegisterStorage.PROJECTS,
                ProjectDocument.class,
                new ProjectDocument(
                        "j1",
                        "HyTrEc2",
                        List.of("hytrec2"),
                        "hytrec2",
                        "Interreg North Sea",
                        ProjectRole.PARTNER,
                        "2014/2020",
                        "2014-01-01",
                        THEMES,
                        List.of(new ProjectDocument.NamePart("p1", "Aberdeen", "GB")),
                        "europe",
                        "A note",
                        false));
    }

    @Test
    void anOfficeReadsAsItWasStored() {
        DocumentSamples.check(
                RegisterStorage.OFFICES,
                OfficeDocument.class,
                new OfficeDocument(
                        "o1",
                        "Groningen Representative Office",
                        "groningen representative office",
                        "Tianjin",
                        "CN",
                        Map.of("en", "fixed local contact"),
                        "Li Wei",
                        "li.wei@example.org",
                        "+86 22 0000",
                        true,
                        false));
    }

    @Test
    void aTimelineReadsAsItWasStored() {
        DocumentSamples.check(
                TimelineView.VIEW.name(),
                TimelineView.class,
                new TimelineView(
                        "activity/a1",
                        PartnerHappening.Kind.ACTIVITY,
                        "a1",
                        Map.of("nl", "Beurs"),
                        "2018-09",
                        "2018-09-01",
                        "2018-09-30",
                        "activity-abroad",
                        "in-force",
                        true,
                        List.of("entry:p1", "place:bremen|DE")));
    }
}
