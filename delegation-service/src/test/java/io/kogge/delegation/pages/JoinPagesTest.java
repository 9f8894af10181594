// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.pages;

import static io.kogge.delegation.support.PlainBrowser.filled;
import static io.kogge.delegation.support.PlainBrowser.get;
import static io.kogge.delegation.support.PlainBrowser.hidden;
import static io.kogge.delegation.support.PlainBrowser.post;
import static io.kogge.delegation.support.PlainBrowser.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.support.OnSite;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** A mission as the public sees it, and its form. */
class JoinPagesTest extends OnSite {
    @Test
    void showsTheMissionInTheReadersLanguageAndMarksAnother() {
        String page = get(site.anybody(), "/join/" + Site.MISSION);
        assertThat(page)
                .contains("Hydrogen mission to Hamburg", "25–27 March 2027", "Register", "2 places are left")
                // the summary is in Dutch only
                .containsPattern("<p[^>]*lang=\"nl\"[^>]*>Wij bezoeken");
        String dutch = get(site.anybody(), "/join/" + Site.MISSION + "?lang=nl");
        assertThat(dutch).contains("Waterstofmissie naar Hamburg", "Aanmelden", "Duitsland");
        assertThat(text(page))
                .contains(
                        "Trade mission · Outgoing · On site and online",
                        "Kiel , Germany leads the mission",
                        "Hydrogen");
        assertThat(text(dutch))
                .contains(
                        "Handelsmissie · Uitgaand · Op locatie en online",
                        "Kiel , Duitsland leidt de missie",
                        "Waterstof");
    }

    /** Kogge's own words are not written in Chinese yet, and what is written in it is read in it all the same. */
    @Test
    void whoReadsChineseGetsTheMissionsTitleInIt() {
        for (String header : List.of("zh-CN,zh;q=0.9,en;q=0.5", "zh-Hans")) {
            String page = site.anybody()
                    .get()
                    .uri("/join/" + Site.MISSION)
                    .headers(headers -> headers.set("Accept-Language", header))
                    .exchange()
                    .expectBody(String.class)
                    .returnResult()
                    .getResponseBody();
            assertThat(page)
                    .contains(
                            "<html lang=\"en\"",
                            "<h1 class=\"utrecht-heading-1\" lang=\"zh-Hans\">汉堡氢能代表团</h1>",
                            "lang=\"zh-Hans\">氢能</li>");
        }
        assertThat(get(site.anybody(), "/join/" + Site.MISSION + "?lang=nl")).doesNotContain("汉堡");
    }

    @Test
    void registersWithoutScript() {
        Map<String, String> form = new LinkedHashMap<>(filled());
        EntityExchangeResult<byte[]> answer = post(site.anybody(), "/join/" + Site.MISSION + "/register", form);
        assertThat(answer.getStatus().value()).isEqualTo(303);
        assertThat(answer.getResponseHeaders().getLocation()).hasPath("/join/" + Site.MISSION + "/received");
        assertThat(site.stored(form.get("id")).state().state()).isEqualTo(RegistrationState.STARTED);
        // the button pressed twice
        assertThat(post(site.anybody(), "/join/" + Site.MISSION + "/register", form)
                        .getStatus()
                        .value())
                .isEqualTo(303);
        assertThat(get(site.anybody(), "/join/" + Site.MISSION + "/received")).contains("look in your mail");
    }

    /** Back after sending, another address, and sent again; whether that one is known shows nowhere. */
    @Test
    void changedAfterGoingBackTheFormComesAgainToBeSentAsAnother() {
        String path = "/join/" + Site.MISSION + "/register";
        site.register("known@example.org");
        Map<String, String> form = new LinkedHashMap<>(filled());
        assertThat(post(site.anybody(), path, form).getStatus().value()).isEqualTo(303);

        for (String address : List.of("sanne.wiersma@windkracht.example", "known@example.org")) {
            form.put("email", address);
            EntityExchangeResult<byte[]> again = post(site.anybody(), path, form);
            assertThat(again.getStatus().value()).isEqualTo(409);
            String page = new String(again.getResponseBody());
            assertThat(page).contains("This form was sent before", "value=\"" + address + "\"");
            String fresh = hidden(page, "id");
            assertThat(fresh).isNotEqualTo(form.get("id"));

            Map<String, String> next = new LinkedHashMap<>(form);
            next.put("id", fresh);
            assertThat(post(site.anybody(), path, next).getStatus().value()).isEqualTo(303);
            assertThat(post(site.anybody(), path, next).getStatus().value())
                    .as("the button pressed twice")
                    .isEqualTo(303);
        }
        site.delegation.takeWishes.takeAll().block();
        assertThat(site.delegation.registrationStore.all().stream()
                        .map(stored -> stored.state().claimed())
                        .filter(Objects::nonNull)
                        .map(PersonDetails::email))
                .containsExactlyInAnyOrder(
                        "known@example.org", "sanne@windkracht.example", "sanne.wiersma@windkracht.example");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        Map<String, String> form = new LinkedHashMap<>(filled());
        form.put("kvkNumber", "0234567");
        form.put("name", "");
        form.remove("privacyNotice");
        EntityExchangeResult<byte[]> answer = post(site.anybody(), "/join/" + Site.MISSION + "/register", form);
        assertThat(answer.getStatus().value()).isEqualTo(400);
        assertThat(new String(answer.getResponseBody()))
                .contains("href=\"#f-kvkNumber\"", "href=\"#f-name\"", "href=\"#f-privacyNotice\"")
                .contains("value=\"0234567\"", "value=\"Windkracht BV\"", "a KVK number has 8 digits")
                .contains("aria-invalid=\"true\"");
        assertThat(site.delegation.registrationStore.all()).isEmpty();
    }

    @Test
    void doesNotOfferTheFormWhereRegistrationIsClosed() {
        String anotherForm = "/join/my/" + site.token(site.register("a@example.org")) + "/withdraw";
        site.delegation.announce(
                TestMissions.hamburg(Site.MISSION, 2, MissionState.ANNOUNCED, RegistrationWindow.CLOSED, 2));
        site.anybody()
                .get()
                .uri("/join/" + Site.MISSION + "/register")
                .exchange()
                .expectStatus()
                .isSeeOther();
        assertThat(get(site.anybody(), "/join/" + Site.MISSION)).contains("Registration for this mission is closed");
        assertThat(post(site.anybody(), "/join/" + Site.MISSION + "/register", filled(), anotherForm)
                        .getStatus()
                        .value())
                .isEqualTo(409);
    }
}
