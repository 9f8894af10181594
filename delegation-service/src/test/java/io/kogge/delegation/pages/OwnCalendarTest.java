// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.pages;

import static io.kogge.delegation.support.PlainBrowser.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.support.OnSite;
import io.kogge.delegation.support.Site;
import org.junit.jupiter.api.Test;

/** Who has a place takes the mission along as a calendar file, which colleagues may see. */
class OwnCalendarTest extends OnSite {
    @Test
    void whoHasAPlaceGetsAFileWithoutAnythingPersonal() {
        String token = site.token(site.placed("sanne@example.org"));
        assertThat(get(site.anybody(), "/join/my/" + token)).contains("/join/my/" + token + "/mission.ics");
        String file = site.anybody()
                .get()
                .uri("/join/my/" + token + "/mission.ics?lang=nl")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Type", "text/calendar;charset=UTF-8")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(file.replace("\r\n ", ""))
                .contains("SUMMARY:Waterstofmissie naar Hamburg", "DTSTART;TZID=Europe/Berlin:20270325T090000")
                .contains("/join/" + Site.MISSION, "TRANSP:OPAQUE")
                .doesNotContain(token, "sanne", "Wiersma");
    }

    @Test
    void whoWaitsGetsNone() {
        site.placed("a@example.org");
        site.placed("b@example.org");
        String token = site.token(site.placed("c@example.org"));
        assertThat(get(site.anybody(), "/join/my/" + token)).doesNotContain("mission.ics");
        site.anybody()
                .get()
                .uri("/join/my/" + token + "/mission.ics")
                .exchange()
                .expectStatus()
                .isEqualTo(409);
    }
}
