// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.partners.model.PartnerName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissionTwinTest {
    private static final MissionTwin MISSION = MissionTwin.of(
            "m1",
            new Texts(Map.of("nl", "Waterstofmissie naar Hamburg")),
            LocalDate.of(2018, 9, 17),
            LocalDate.of(2018, 9, 19),
            List.of("Hamburg"),
            List.of(new PartnerName("p1", "Port of Hamburg", "DE")));

    @ParameterizedTest
    @CsvSource({
        "waterstofmissie NAAR hamburg, 2018,       Kiel,    Kiel,             true",
        "Waterstofmissie naar Hamburg, 2019-01-02, Hamburg, Port of Hamburg,  false",
        "Bezoek,                       2018-09-18, Hamburg, Kiel,             true",
        "Bezoek,                       2018-09-18, Kiel,    port of hamburg,  true",
        "Bezoek,                       2018-09-18, Kiel,    Kiel,             false",
        "Bezoek,                       2018-09,    Hamburg, Port of Hamburg,  false",
        "Bezoek,                       2018-09-20, Hamburg, Port of Hamburg,  false"
    })
    void itIsAskedWhatIsCalledAlikeOrWasThereOnTheSameDays(
            String title, String date, String city, String partner, boolean asked) {
        ActivityContent activity = activity(title, date, city, PartnerName.of(partner, null));
        assertThat(MISSION.looksLike(activity)).isEqualTo(asked);
        assertThat(new KnownMissions(List.of(MISSION)).alike(activity)).hasSize(asked ? 1 : 0);
    }

    @Test
    void aPartnerOfTheRegisterIsKnownByItsEntryWhateverItIsCalled() {
        assertThat(MISSION.looksLike(activity("Bezoek", "2018-09-18", "Kiel", new PartnerName("p1", "HPA", null))))
                .isTrue();
    }

    @Test
    void aMissionOverNewYearIsFoundFromEitherYearAndOnce() {
        MissionTwin mission = MissionTwin.of(
                "m2",
                new Texts(Map.of("nl", "Kerstmissie")),
                LocalDate.of(2018, 12, 30),
                LocalDate.of(2019, 1, 2),
                List.of("Riga"),
                List.of());
        KnownMissions known = new KnownMissions(List.of(mission));
        for (String date : List.of("2018-12-31", "2019-01-01", "2018-12-31/2019-01-01")) {
            assertThat(known.alike(activity("Bezoek", date, "Riga", PartnerName.of("Riga", null))))
                    .as(date)
                    .containsExactly(mission);
        }
    }

    private static ActivityContent activity(String title, String date, String city, PartnerName partner) {
        return new ActivityContent(
                ActivityCategory.ACTIVITY_ABROAD,
                new Texts(Map.of("nl", title)),
                KnownDate.parse(date),
                List.of(new ActivityPlace(city, "DE")),
                List.of(),
                List.of(partner),
                null,
                null);
    }
}
