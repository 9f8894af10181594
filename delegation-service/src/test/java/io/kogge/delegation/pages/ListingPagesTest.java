// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.pages;

import static io.kogge.delegation.support.PlainBrowser.get;
import static io.kogge.delegation.support.PlainBrowser.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.listing.Listed;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.support.OnSite;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** The list of missions as everybody sees it, and the ways that lead to it. */
class ListingPagesTest extends OnSite {
    @BeforeEach
    void more() {
        site.delegation.announce(Listed.tianjin());
        site.delegation.announce(Listed.aarhus());
    }

    @Test
    void showsEachMissionWithDatesPlacesAndWhatOneCanDo() {
        String page = get(site.anybody(), "/join?lang=nl");
        assertThat(text(page))
                .contains(
                        "Missies",
                        "aanmelding open Waterstofmissie naar Hamburg 25–27 maart 2027 · Bremen – Hamburg (Duitsland) Aanmelden kan tot zondag 21 februari 2027",
                        "aanmelding opent later Havens van Tianjin",
                        "Groningen – Tianjin (Nederland, China) De aanmelding opent op donderdag 11 februari 2027",
                        "Voedselmissie",
                        "Waterstof")
                .containsSubsequence("Waterstofmissie", "Havens van Tianjin", "Voedselmissie");
        assertThat(page).contains("href=\"/join/" + Site.MISSION + "\"");
        assertThat(text(get(site.anybody(), "/join?lang=en")))
                .contains("registration open Hydrogen mission to Hamburg 25–27 March 2027", "Registration opens on");
    }

    @Test
    void whereAllPlacesAreTakenItSaysSoAndTheButtonLeadsToTheWaitingList() {
        site.placed("a@example.org");
        site.placed("b@example.org");
        assertThat(text(get(site.anybody(), "/join?lang=nl")))
                .contains("vol, wachtlijst open Waterstofmissie naar Hamburg", "kunt u op de wachtlijst");
        String mission = get(site.anybody(), "/join/" + Site.MISSION + "?lang=nl");
        assertThat(text(mission))
                .contains("vol, wachtlijst open", "Op de wachtlijst")
                .doesNotContain("aanmelding open", "Ga mee");
    }

    @Test
    void findsWithAWrongLetterAndOffersOnlyCountriesAndThemesThatThereAre() {
        String found = get(site.anybody(), "/join?lang=en&q=Hambrug");
        assertThat(text(found)).contains("Hydrogen mission to Hamburg").doesNotContain("Tianjin; ");
        String page = get(site.anybody(), "/join?lang=en&country=CN");
        assertThat(text(page)).contains("Tianjin").doesNotContain("Hydrogen mission");
        assertThat(page)
                .contains("value=\"CN\"", "value=\"DE\"", "value=\"DK\"", "value=\"NL\"", "value=\"" + Listed.PORTS)
                .doesNotContain("value=\"FR\"");
        assertThat(text(get(site.anybody(), "/join?lang=en&theme=" + Listed.PORTS)))
                .contains("Tianjin; ")
                .doesNotContain("Hydrogen mission");
    }

    /** The calendar is asked what the page was asked, by an address that anything may stand in. */
    @Test
    void theCalendarBesideItHoldsWhatThePageShows() {
        assertThat(get(site.anybody(), "/join?lang=nl"))
                .contains("href=\"/api/delegation/v1/missions/feed.ics?lang=nl\"");
        assertThat(get(site.anybody(), "/join?q=über a&country=CN&lang=en"))
                .contains("href=\"/api/delegation/v1/missions/feed.ics?q=%C3%BCber%20a&amp;country=CN&amp;lang=en\"");
    }

    @Test
    void pagesFollowOneAnother() {
        String first = get(site.anybody(), "/join?lang=nl&size=2");
        assertThat(text(first)).contains("1–2 van 3", "Volgende").doesNotContain("Voedselmissie");
        assertThat(text(get(site.anybody(), "/join?lang=nl&size=2&page=2"))).contains("Voedselmissie", "3–3 van 3");
        assertThat(text(get(site.anybody(), "/join?lang=nl&page=1000000&size=100")))
                .contains("Geen missie gevonden", "Bekijk alle missies");
    }

    @Test
    void anEmptyListSaysWhatToDoNext() {
        assertThat(text(get(site.anybody(), "/join?lang=nl&q=Timboektoe")))
                .contains("Geen missie gevonden", "Bekijk alle missies");
        site.delegation.clear();
        assertThat(text(get(site.anybody(), "/join?lang=nl")))
                .contains("Er zijn nu geen missies aangekondigd", "Abonneer uw agenda")
                .doesNotContain("Zoek een missie");
    }

    @Test
    void everyPageOfEverybodyAndEveryDeadEndLeadsToIt() {
        assertThat(get(site.anybody(), "/join/" + Site.MISSION)).contains("class=\"kogge-wordmark\" href=\"/join\"");
        assertThat(get(site.anybody(), "/join/" + Site.MISSION + "/received")).contains("View the missions");
        for (String wrong :
                new String[] {"/join/my/no-link", "/join/00000000-0000-0000-0000-0000000000ff", "/join/x"}) {
            String page = site.anybody()
                    .get()
                    .uri(wrong)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(HttpStatus.NOT_FOUND)
                    .expectBody(String.class)
                    .returnResult()
                    .getResponseBody();
            assertThat(page).as(wrong).contains("href=\"/join\">View the missions</a>");
        }
        for (MissionState over :
                new MissionState[] {MissionState.COMPLETED, MissionState.CANCELLED, MissionState.STARTED}) {
            site.delegation.announce(
                    TestMissions.hamburg(Site.MISSION, 2, over, RegistrationWindow.CLOSED, 2 + over.ordinal()));
            assertThat(get(site.anybody(), "/join/" + Site.MISSION))
                    .as("" + over)
                    .contains("href=\"/join\">View the missions</a>");
        }
    }

    @Test
    void whoeverSharesALinkShowsWhatItIsAbout() {
        assertThat(get(site.anybody(), "/join/" + Site.MISSION + "?lang=nl"))
                .contains(
                        "<meta property=\"og:title\" content=\"Waterstofmissie naar Hamburg\">",
                        "<meta name=\"description\" content=\"Wij bezoeken de haven")
                .containsPattern(
                        "<meta property=\"og:url\" content=\"http://127.0.0.1:\\d+/join/" + Site.MISSION + "\">");
        assertThat(get(site.anybody(), "/join?lang=nl"))
                .contains(
                        "<meta property=\"og:title\" content=\"Missies\">",
                        "Alle aangekondigde missies van Gemeente Groningen");
    }

    @Test
    void searchEnginesMayFindIt() {
        site.anybody().get().uri("/join").exchange().expectHeader().valueEquals("X-Robots-Tag", "all");
    }
}
