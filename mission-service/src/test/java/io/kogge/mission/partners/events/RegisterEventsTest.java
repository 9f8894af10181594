// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.event.aggregate.Outgoing;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.partners.model.Entries;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerEntry;
import io.kogge.mission.partners.model.PartnerEvent;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.partners.model.Project;
import io.kogge.mission.partners.model.ProjectEntry;
import io.kogge.mission.partners.model.ProjectEvent;
import io.kogge.mission.partners.model.ProjectRole;
import io.kogge.mission.partners.model.RegisterKind;
import io.kogge.mission.partners.model.Tie;
import io.kogge.mission.partners.model.Upkeep;
import io.kogge.mission.themes.model.Theme;
import io.kogge.schemas.Topic;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionTheme;
import io.kogge.schemas.partner.PartnerChanged;
import io.kogge.schemas.partner.PartnerRemoved;
import io.kogge.schemas.partner.PartnerSummary;
import io.kogge.schemas.partner.ProjectChanged;
import io.kogge.schemas.partner.ProjectSummary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterEventsTest {
    private static final Theme HYDROGEN = new Theme("t1", new Texts(Map.of("nl", "Waterstof")));
    private static final MissionTheme TOLD = new MissionTheme("t1", List.of(new LocalizedText("nl", "Waterstof")));

    @Test
    void ofAPartnerWhatIsPublicIsToldAndNothingElse() {
        PartnerEntry entry = new PartnerEntry(
                RegisterKind.CITY,
                new Texts(Map.of("nl", "Moermansk", "en", "Murmansk")),
                "RU",
                Tie.SISTER_CITY,
                Upkeep.FOUNDATION_LED,
                "Stichting Stedenband",
                KnownDate.year(1989),
                List.of(HYDROGEN),
                "relations");
        Partner partner = Entries.partner("p1", entry)
                .edit(entry, "a note")
                .state()
                .keep(Entries.contact("c1"))
                .state();

        assertThat(RegisterEvents.outgoing(new PartnerEvent.Changed(partner)))
                .containsExactly(new Outgoing(
                        Topic.PARTNER_EVENTS,
                        "p1",
                        new PartnerChanged(new PartnerSummary(
                                "p1",
                                io.kogge.schemas.partner.RegisterKind.CITY,
                                List.of(new LocalizedText("en", "Murmansk"), new LocalizedText("nl", "Moermansk")),
                                "RU",
                                io.kogge.schemas.partner.Tie.SISTER_CITY,
                                io.kogge.schemas.partner.Upkeep.FOUNDATION_LED,
                                "Stichting Stedenband",
                                "1989",
                                List.of(TOLD),
                                "relations"))));
        assertThat(RegisterEvents.outgoing(new PartnerEvent.Removed("p1")))
                .containsExactly(new Outgoing(Topic.PARTNER_EVENTS, "p1", new PartnerRemoved("p1")));
    }

    @Test
    void ofAProjectWhatIsPublicIsToldAndNothingElse() {
        ProjectEntry entry = new ProjectEntry(
                "HyTrEc2",
                "Interreg North Sea",
                ProjectRole.UNKNOWN,
                KnownDate.parse("2014/2020"),
                List.of(HYDROGEN),
                List.of(new PartnerName("p1", "Aberdeen", "GB")),
                "europe");

        assertThat(RegisterEvents.outgoing(new ProjectEvent.Changed(
                        Project.enter("j1", entry, "a note").state())))
                .containsExactly(new Outgoing(
                        Topic.PARTNER_EVENTS,
                        "j1",
                        new ProjectChanged(new ProjectSummary(
                                "j1",
                                "HyTrEc2",
                                "Interreg North Sea",
                                io.kogge.schemas.partner.ProjectRole.UNKNOWN,
                                "2014/2020",
                                List.of(TOLD),
                                List.of(new io.kogge.schemas.partner.PartnerName("p1", "Aberdeen", "GB")),
                                "europe"))));
    }

    @ParameterizedTest
    @EnumSource(Tie.class)
    void everyTieHasItsSymbol(Tie tie) {
        assertThat(io.kogge.schemas.partner.Tie.valueOf(tie.name())).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Upkeep.class)
    void everyUpkeepHasItsSymbol(Upkeep upkeep) {
        assertThat(io.kogge.schemas.partner.Upkeep.valueOf(upkeep.name())).isNotNull();
    }
}
