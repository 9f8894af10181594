// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.missions.model.Direction;
import io.kogge.delegation.support.OnSite;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Only where people travel from here do pages speak of going along. */
class WordsOfWaysTest extends OnSite {
    @ParameterizedTest
    @EnumSource(
            value = Direction.class,
            names = {"OUTGOING", "INCOMING", "AT_HOME"})
    void aMissionIsSpokenOfByTheWayItGoes(Direction way) {
        site.delegation.announce(TestMissions.going(way, TestMissions.hamburg(Site.MISSION, 2)));
        boolean out = way == Direction.OUTGOING;
        String join = dutch(site.anybody(), "/join/" + Site.MISSION);
        assertThat(join).contains(out ? ">Ga mee<" : ">Doe mee<");

        String id = site.placed("a@example.org");
        String own = dutch(site.anybody(), "/join/my/" + site.token(id));
        assertThat(own)
                .contains(out ? "U gaat mee" : "U doet mee", out ? "de reis met u" : "Wij kijken ernaar uit om u");
        String board = dutch(site.staffPages(), "/delegations/" + Site.MISSION);
        assertThat(board).contains(out ? ">Gaat mee<" : ">Doet mee<");
        String people = dutch(site.staffPages(), "/delegations/" + Site.MISSION + "/people?state=accepted");
        assertThat(people).contains(out ? "<title>Gaat mee" : "<title>Doet mee");
        String person = dutch(site.staffPages(), "/delegations/" + Site.MISSION + "/" + id);
        assertThat(person).contains(out ? ">gaat mee<" : ">doet mee<", out ? "Gaat niet mee?" : "Doet niet mee?");

        if (!out) {
            assertThat(join + own + board + people + person)
                    .doesNotContainPattern("(?i)\\b(ga|gaat|gaan) (niet )?mee\\b")
                    .doesNotContain("de reis");
        }
    }

    private static String dutch(WebTestClient reader, String path) {
        return reader.get()
                .uri(path)
                .header("Accept-Language", "nl")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
