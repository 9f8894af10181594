// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.pages;

import static io.kogge.delegation.support.PlainBrowser.filled;
import static io.kogge.delegation.support.PlainBrowser.get;
import static io.kogge.delegation.support.PlainBrowser.hidden;
import static io.kogge.delegation.support.PlainBrowser.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.advisories.model.Advisory;
import io.kogge.delegation.advisories.model.AdvisoryLevel;
import io.kogge.delegation.mailing.model.MailStanding;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.support.OnSite;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.date.KnownDate;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** The staff's pages while the mission is ahead. */
class BoardPagesTest extends OnSite {
    private static final Pattern MISSION_ID = Pattern.compile("^GET /delegations/\\{missionId.*?}(?=/|$)");
    private static final Pattern SHOWN_ID = Pattern.compile(">[^<]*[0-9a-f]{8}-[0-9a-f]{4}-[^<]*<");

    @Test
    void showsTheBoardToStaffOnly() {
        String a = site.placed("a@example.org");
        site.placed("b@example.org");
        site.placed("c@example.org");
        site.register("d@example.org");
        site.anybody()
                .get()
                .uri("/delegations/" + Site.MISSION)
                .exchange()
                .expectStatus()
                .isSeeOther();

        assertThat(get(site.staffPages(), "/delegations")).contains("Hydrogen mission to Hamburg", "2 of 2");
        String board = get(site.staffPages(), "/delegations/" + Site.MISSION);
        assertThat(board).contains("Waiting list", "1 · ", "Not confirmed", "/delegations/" + Site.MISSION + "/" + a);
        assertThat(SHOWN_ID.matcher(board).find()).as("an id is shown").isFalse();
        assertThat(board)
                .containsPattern("Business</span> <b>2</b>")
                .containsPattern("Delegation <span class=\"kogge-count\">2 · waiting list 1</span>");
    }

    @Test
    void leadsBackToTheMissionFromEveryPageAndAsksHowManyMessagesThereAre() {
        String id = site.placed("a@example.org");
        String board = "/delegations/" + Site.MISSION;
        String crumbs =
                "Missions</a></li>\\s*<li><a [^>]*href=\"/missions/" + Site.MISSION + "\"[^>]*>Hydrogen [^<]*</a></li>";
        String below = crumbs + "\\s*<li><a [^>]*href=\"" + board + "\"[^>]*>Delegation</a></li>";

        assertThat(get(site.staffPages(), board))
                .containsPattern(crumbs + "\\s*<li aria-current=\"page\">Delegation</li>")
                .contains("hx-get=\"/notifications/" + Site.MISSION + "/count\"");
        for (String page : List.of("/" + id, "/" + id + "/correct", "/new", "/people?state=accepted")) {
            assertThat(get(site.staffPages(), board + page)).containsPattern(below);
        }
    }

    @Test
    void showsTheFirstOfEachColumnAndAllOfThemAPageAtATime() {
        for (int i = 0; i < 32; i++) {
            site.placed("p" + i + "@example.org");
        }
        site.register("late@example.org");
        String path = "/delegations/" + Site.MISSION;
        String board = get(site.staffPages(), path);
        assertThat(board)
                .contains("See all 30 who wait", "12 · ", path + "/people?state=waitlisted", "people?state=started")
                .doesNotContain("13 · ", "people?state=withdrawn", "See all 2 with a place");
        assertThat(get(site.staffPages(), path + "/people?state=waitlisted"))
                .contains("25 · ", "page=2", "Page 1 of 2")
                .doesNotContain("26 · ");
        assertThat(get(site.staffPages(), path + "/people?state=waitlisted&page=2"))
                .contains("26 · ", "30 · ", "page=1")
                .doesNotContain("25 · ");
        assertThat(get(site.staffPages(), path + "/people?state=declined")).contains("Nobody");
        assertThat(get(site.staffPages(), path + "/people?state=started")).contains("Sanne Wiersma");
    }

    @Test
    void everyPageOfTheMissionSaysWhatAdvisoriesThereAreOnItsRoute() {
        String id = site.placed("a@example.org");
        String path = "/delegations/" + Site.MISSION;
        site.delegation.advisories.add(
                new Advisory("a1", "DE", "HAMBURG", AdvisoryLevel.UNSAFE, KnownDate.parse("2027-02")));
        site.delegation.advisories.add(new Advisory("a2", "FR", null, AdvisoryLevel.RISKS, KnownDate.parse("2027")));

        Map<String, String> pages = Map.of(
                "", "",
                "/new", "/new",
                "/people", "/people",
                "/{registrationId}", "/" + id,
                "/{registrationId}/correct", "/" + id + "/correct");
        assertThat(site.routes().stream()
                        .filter(route -> route.startsWith("GET /delegations/{missionId") && !route.endsWith("/export"))
                        .map(route -> MISSION_ID.matcher(route).replaceFirst("")))
                .as("no page of a mission is forgotten")
                .containsExactlyInAnyOrderElementsOf(pages.keySet());
        for (String page : pages.values()) {
            assertThat(get(site.staffPages(), path + page))
                    .as(page)
                    .contains("There is an advisory", "Do not travel: unsafe", "since February 2027", "/advisories/a1")
                    .doesNotContain("/advisories/a2");
        }
        assertThat(get(site.anybody(), "/join/" + Site.MISSION)).doesNotContain("Do not travel");
    }

    @Test
    void everyPageOfTheMissionAsksWhetherACityThatIsNearlyCalledSoIsThePlace() {
        site.delegation.advisories.add(
                new Advisory("a3", "DE", "Brehmen", AdvisoryLevel.RISKS, KnownDate.parse("2027")));
        for (String page : List.of("", "/new", "/people")) {
            assertThat(get(site.staffPages(), "/delegations/" + Site.MISSION + page))
                    .as(page)
                    .contains("There is an advisory", "Is Bremen on this route the same place as Brehmen?");
        }
    }

    @Test
    void whoGetsNoMailOrNotAllOfItIsSeenOnTheBoardAndOnThePersonsPage() {
        String id = site.placed("a@example.org");
        String path = "/delegations/" + Site.MISSION + "/" + id;
        Person person = site.person(id);
        String board = "/delegations/" + Site.MISSION;
        for (String page : List.of(path, board, board + "/people?state=accepted")) {
            assertThat(get(site.staffPages(), page)).doesNotContain("gets no mail", "less mail", "no more email");
        }

        site.delegation.mail.put(
                person.id() + "/" + person.linkVersion(), new MailStanding("GONE", List.of("reminders", "afterwards")));

        for (String page : List.of(board, board + "/people?state=accepted")) {
            assertThat(get(site.staffPages(), page)).contains("gets no mail", "wants less mail");
        }
        assertThat(get(site.staffPages(), path))
                .contains("This person gets no mail", "Ask for another address", "/notifications/suppressed")
                .contains("Wants no more email about: reminders and practical information before a mission.")
                .contains("Wants no more email about: thanks and questions after a mission.");
    }

    @Test
    void listsDelegationsOfMissionsThatAreOverApart() {
        site.delegation.announce(
                TestMissions.hamburg(Site.MISSION, 2, MissionState.CANCELLED, RegistrationWindow.CLOSED, 3));
        assertThat(get(site.staffPages(), "/delegations")).doesNotContain("Hydrogen mission to Hamburg");
        assertThat(get(site.staffPages(), "/delegations?show=past")).contains("Hydrogen mission to Hamburg");
    }

    @Test
    void missionsOfPeopleWhoSeemToBeOneAreNamedInTheReadersLanguage() {
        twoSeemToBeOne();
        assertThat(get(site.staffPages(), "/delegations/merges?lang=zh-Hans")).contains("汉堡氢能代表团");
    }

    @ParameterizedTest
    @CsvSource({
        "merge, They are one person now, The new links go out by email.",
        "keep-apart, They stay two people, no email goes out."
    })
    void whatStaffDecidedOfThemIsAnswered(String decision, String said, String next) {
        twoSeemToBeOne();
        String list = get(site.staffPages(), "/delegations/merges");
        Matcher form = Pattern.compile("action=\"(/delegations/merges/[^\"]+/" + decision + ")\"")
                .matcher(list);
        assertThat(form.find()).isTrue();
        EntityExchangeResult<byte[]> decided = post(
                site.staffPages(), form.group(1), Map.of("version", hidden(list, "version")), "/delegations/merges");
        assertThat(decided.getStatus().value()).isEqualTo(303);
        assertThat(get(
                        site.staffPages(),
                        decided.getResponseHeaders().getLocation().toString()))
                .contains("role=\"status\" id=\"done\" tabindex=\"-1\" autofocus", said, next, "Nothing to decide");
        assertThat(get(site.staffPages(), "/delegations/merges")).doesNotContain("id=\"done\"");
    }

    private static void twoSeemToBeOne() {
        String kept = site.confirmed("old@example.org");
        site.confirmed("sanne@example.org");
        site.delegation
                .registrations
                .askForAddress(kept, "sanne@example.org", Actor.staff("staff-1"))
                .block();
        Person person =
                site.delegation.registrations.registrant(kept).block().person().state();
        site.delegation
                .confirmAddress
                .confirm(person.id(), person.changesAsked())
                .block();
    }

    @Test
    void staffDeclineWithAReasonAndUndoIt() {
        String id = site.placed("a@example.org");
        String path = "/delegations/" + Site.MISSION + "/" + id;
        EntityExchangeResult<byte[]> no = post(site.staffPages(), path + "/declines", Map.of("reason", ""), path);
        assertThat(no.getStatus().value()).isEqualTo(400);
        assertThat(new String(no.getResponseBody()))
                .contains("Reason: fill this in", "href=\"" + path + "?lang=nl\"")
                .doesNotContain("/declines?lang");

        Map<String, String> reason = Map.of("reason", "outside-theme");
        assertThat(post(site.staffPages(), path + "/declines", reason, path)
                        .getStatus()
                        .value())
                .isEqualTo(303);
        assertThat(get(site.staffPages(), path)).contains("outside the theme of the mission", "Undo the decline");
        assertThat(post(site.staffPages(), path + "/reinstatements", Map.of(), path)
                        .getStatus()
                        .value())
                .isEqualTo(303);
        EntityExchangeResult<byte[]> full = post(site.staffPages(), path + "/acceptances", Map.of(), path);
        assertThat(full.getStatus().value()).as("is so already").isEqualTo(303);
    }

    @Test
    void whatWasDoneIsAnsweredInALiveRegionWithTheFocus() {
        String id = site.placed("a@example.org");
        String path = "/delegations/" + Site.MISSION + "/" + id;
        EntityExchangeResult<byte[]> declined =
                post(site.staffPages(), path + "/declines", Map.of("reason", "outside-theme"), path);
        assertThat(get(
                        site.staffPages(),
                        declined.getResponseHeaders().getLocation().toString()))
                .contains(
                        "role=\"status\" id=\"done\" tabindex=\"-1\" autofocus",
                        ">Declined<",
                        "An email with the reason goes out.");
        EntityExchangeResult<byte[]> undone = post(site.staffPages(), path + "/reinstatements", Map.of(), path);
        assertThat(get(
                        site.staffPages(),
                        undone.getResponseHeaders().getLocation().toString()))
                .contains("The decline is undone");
        assertThat(get(site.staffPages(), path)).doesNotContain("id=\"done\"");
        assertThat(get(site.staffPages(), path + "?done=eaten")).doesNotContain("id=\"done\"");
    }

    /** Words in each language are the mission's own text of that mail, which shows the mail, too. */
    @Test
    void beforeEveryStepStaffSeeWhichMailsItSendsAndCanWordThem() {
        String first = site.placed("a@example.org");
        site.placed("b@example.org");
        String waiting = site.placed("c@example.org");
        String board = "/delegations/" + Site.MISSION;
        assertThat(get(site.staffPages(), board + "/" + first))
                .contains("2 emails go out at once:", "to the first on the waiting list")
                .contains("Does a colleague come instead?", "href=\"" + board + "/new\"")
                .contains(text("declined"), text("withdrawn"), text("promoted"));
        assertThat(get(site.staffPages(), board + "/" + waiting))
                .contains("1 email goes out at once:", text("declined"), text("withdrawn"))
                .doesNotContain(text("promoted"), text("accepted"));
        assertThat(get(site.staffPages(), board + "/new"))
                .contains("2 emails go out at once:", text("received"), text("waitlisted"));
        assertThat(get(site.staffPages(), board + "/" + first + "/correct"))
                .contains("If you give another address, 2 emails go out at once:")
                .contains(text("confirm-new-address"), text("address-change-asked"));

        String path = board + "/" + first;
        post(site.staffPages(), path + "/declines", Map.of("reason", "outside-theme"), path);
        assertThat(get(site.staffPages(), path))
                .contains("Undo the decline", "1 email goes out at once:", text("waitlisted"));
    }

    @Test
    void beforeGivingAFreePlaceStaffSeeTheInvitation() {
        String first = site.placed("a@example.org");
        site.placed("b@example.org");
        String waiting = site.placed("c@example.org");
        site.delegation.clock.set(Instant.parse("2027-03-23T10:00:00Z"));
        String board = "/delegations/" + Site.MISSION;
        String path = board + "/" + first;
        post(site.staffPages(), path + "/declines", Map.of("reason", "outside-theme"), path);
        assertThat(get(site.staffPages(), board + "/" + waiting))
                .contains("Give a free place", "1 email goes out at once:", text("accepted"));
    }

    private static String text(String message) {
        return "href=\"/notifications/texts/" + message + ":mission:" + Site.MISSION + "\"";
    }

    @Test
    void whatStaffFillInForAnotherIsNotFilledInWithTheirOwnDetails() {
        String form = get(site.staffPages(), "/delegations/" + Site.MISSION + "/new");
        assertThat(form)
                .contains("autocomplete=\"off\"")
                .doesNotContain("autocomplete=\"name\"", "autocomplete=\"email\"");
        assertThat(get(site.anybody(), "/join/" + Site.MISSION + "/register")).contains("autocomplete=\"email\"");
    }

    @Test
    void aBoardHasTheColumnsThatSomebodyIsInAndATitleOfItsOwn() {
        site.placed("a@example.org");
        assertThat(get(site.staffPages(), "/delegations/" + Site.MISSION))
                .contains("<title>Delegation · Hydrogen mission to Hamburg", "id=\"column-accepted\"")
                .doesNotContain("id=\"column-submitted\"", "id=\"column-no-show\"");
        site.confirmed("b@example.org");
        assertThat(get(site.staffPages(), "/delegations/" + Site.MISSION)).contains("id=\"column-submitted\"");
    }

    @Test
    void morePeopleThanPlacesAreSaidAndNobodyLosesAPlace() {
        site.placed("a@example.org");
        site.placed("b@example.org");
        String board = "/delegations/" + Site.MISSION;
        assertThat(get(site.staffPages(), board)).doesNotContain("than there are places");
        site.delegation.announce(
                TestMissions.hamburg(Site.MISSION, 1, MissionState.ANNOUNCED, RegistrationWindow.OPEN, 2));
        assertThat(get(site.staffPages(), board))
                .contains("One person more has a place than there are places", "Nobody loses a place");
    }

    @Test
    void aPageBeyondTheLastLeadsToTheFirst() {
        assertThat(get(site.staffPages(), "/delegations?page=9"))
                .contains("This list is not that long")
                .doesNotContain("No public missions yet");
    }

    @Test
    void whoDecidesOnWhatAColleagueDecidedMeanwhileIsShownWhatItIsNow() {
        String id = site.placed("a@example.org");
        String path = "/delegations/" + Site.MISSION + "/" + id;
        String seen = hidden(get(site.staffPages(), path), "version");
        Map<String, String> first = Map.of("reason", "outside-theme", "version", seen);
        assertThat(post(site.staffPages(), path + "/declines", first, path)
                        .getStatus()
                        .value())
                .isEqualTo(303);

        EntityExchangeResult<byte[]> late =
                post(site.staffPages(), path + "/withdrawals", Map.of("version", seen), path);
        assertThat(late.getStatus().value()).isEqualTo(412);
        String page = new String(late.getResponseBody());
        assertThat(page).contains("It is now: declined", "Nothing was done", "Undo the decline");
        assertThat(post(site.staffPages(), path + "/declines", first, path)
                        .getStatus()
                        .value())
                .as("the same once more")
                .isEqualTo(303);
        Map<String, String> again = Map.of("version", hidden(page, "version"));
        assertThat(post(site.staffPages(), path + "/withdrawals", again, path)
                        .getStatus()
                        .value())
                .isEqualTo(303);
    }

    @Test
    void staffEnterAndCorrectAndWithdrawSomebody() {
        String blank = "/delegations/" + Site.MISSION + "/new";
        Map<String, String> form = new LinkedHashMap<>(filled());
        form.remove("privacyNotice");
        EntityExchangeResult<byte[]> entered = post(site.staffPages(), blank, form, blank);
        assertThat(entered.getStatus().value()).isEqualTo(303);
        String path = entered.getResponseHeaders().getLocation().getPath();
        assertThat(get(site.staffPages(), path)).contains("Sanne Wiersma", "sanne@windkracht.example");

        // back after entering, and somebody else
        form.put("name", "Oliver Smith");
        form.put("email", "oliver@windkracht.example");
        EntityExchangeResult<byte[]> other = post(site.staffPages(), blank, form, blank);
        assertThat(other.getStatus().value()).isEqualTo(409);
        String page = new String(other.getResponseBody());
        assertThat(page).contains("value=\"Oliver Smith\"", "This form was sent before", "href=\"" + path + "\"");
        form.put("id", hidden(page, "id"));
        assertThat(post(site.staffPages(), blank, form, blank).getStatus().value())
                .isEqualTo(303);

        form.remove("id");
        form.put("version", "2");
        form.put("email", "sanne@elsewhere.example");
        EntityExchangeResult<byte[]> corrected = post(site.staffPages(), path + "/correct", form);
        assertThat(corrected.getStatus().value()).isEqualTo(303);
        assertThat(get(
                        site.staffPages(),
                        corrected.getResponseHeaders().getLocation().toString()))
                .contains("An email goes to the new address", "sanne@elsewhere.example is used once it is confirmed");
        assertThat(get(site.staffPages(), path)).doesNotContain("An email goes to the new address");

        // with the version of before that
        form.put("name", "Sanne Jansen");
        EntityExchangeResult<byte[]> stale = post(site.staffPages(), path + "/correct", form);
        assertThat(stale.getStatus().value()).isEqualTo(412);
        form.put("version", hidden(new String(stale.getResponseBody()), "version"));
        EntityExchangeResult<byte[]> saved = post(site.staffPages(), path + "/correct", form);
        assertThat(saved.getStatus().value()).isEqualTo(303);
        assertThat(saved.getResponseHeaders().getLocation().toString())
                .as("the address is the same")
                .isEqualTo(path + "?done=saved");
        assertThat(post(site.staffPages(), path + "/withdrawals", Map.of(), path)
                        .getStatus()
                        .value())
                .isEqualTo(303);
        assertThat(get(site.staffPages(), path)).contains("withdrawn");
    }
}
