// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.support.InMemoryDelegation;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class PagesTest {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern SHOWN_ID = Pattern.compile(">[^<]*[0-9a-f]{8}-[0-9a-f]{4}-[^<]*<");
    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void reset() {
        site.reset();
    }

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

    @Test
    void confirmsByAButtonAndNotByFollowingTheLink() {
        String id = site.register("a@example.org");
        String own = "/join/my/" + site.token(id);
        assertThat(get(site.anybody(), own + "/confirm")).contains("Yes, I register", "Sanne Wiersma");
        assertThat(site.stored(id).state().state()).isEqualTo(RegistrationState.STARTED);

        assertThat(post(site.anybody(), own + "/confirm", Map.of()).getStatus().value())
                .isEqualTo(303);
        assertThat(site.stored(id).state().state()).isEqualTo(RegistrationState.SUBMITTED);
        // while it is being decided the page looks again by itself, and by a link
        assertThat(get(site.anybody(), own)).contains("hx-trigger=\"every 2s\"", "Look again");
    }

    @Test
    void showsWhereThePersonStands() {
        String a = site.placed("a@example.org");
        site.placed("b@example.org");
        String c = site.placed("c@example.org");
        assertThat(get(site.anybody(), "/join/my/" + site.token(a)))
                .contains("You have a place")
                .doesNotContain("hx-trigger");
        assertThat(get(site.anybody(), "/join/my/" + site.token(c))).contains("You are number 1 on the waiting list");
    }

    @Test
    void correctsAndWithdrawsOnOnesOwnPage() {
        String id = site.placed("a@example.org");
        String own = "/join/my/" + site.token(id);
        String page = get(site.anybody(), own + "/correct");
        assertThat(page).contains("value=\"Sanne Wiersma\"").doesNotContain("name=\"email\"");
        Map<String, String> form = new LinkedHashMap<>(filled());
        form.keySet().removeAll(List.of("id", "email", "privacyNotice"));
        form.put("version", String.valueOf(site.version(id)));
        form.put("name", "Sanne de Vries");
        assertThat(post(site.anybody(), own + "/correct", form).getStatus().value())
                .isEqualTo(303);
        assertThat(get(site.anybody(), own)).contains("Sanne de Vries");

        // somebody else was faster
        form.put("name", "Sanne Jansen");
        EntityExchangeResult<byte[]> stale = post(site.anybody(), own + "/correct", form);
        assertThat(stale.getStatus().value()).isEqualTo(412);
        String again = new String(stale.getResponseBody());
        assertThat(again)
                .contains("value=\"Sanne Jansen\"", "Somebody else changed")
                .contains("<strong>Name.</strong>", "<dd>Sanne de Vries</dd>");
        form.put("version", hidden(again, "version"));
        assertThat(post(site.anybody(), own + "/correct", form).getStatus().value())
                .isEqualTo(303);
        assertThat(get(site.anybody(), own)).contains("Sanne Jansen");

        assertThat(get(site.anybody(), own + "/withdraw")).contains("Yes, withdraw");
        assertThat(post(site.anybody(), own + "/withdraw", Map.of()).getStatus().value())
                .isEqualTo(303);
        assertThat(get(site.anybody(), own)).contains("You have withdrawn");
    }

    @Test
    void onceTheMissionHasBegunThePersonSeesThatAndPutsOnlyTheNameRight() {
        String id = site.placed("a@example.org");
        String own = "/join/my/" + site.token(id);
        String waiting = waitsForAPlace();
        String formOfBefore = get(site.anybody(), own + "/withdraw");
        assertThat(formOfBefore).contains("Yes, withdraw");
        begins();

        assertThat(get(site.anybody(), own))
                .contains("The mission is under way", "You are part of the delegation", "Correct my details")
                .doesNotContain("Withdraw…", "look forward", "What came of it", "/answer/");
        assertThat(get(site.anybody(), "/join/my/" + site.token(waiting)))
                .contains("The mission is under way", "No place came free for you")
                .doesNotContain("Withdraw…", "waiting list</h2>");
        site.anybody().get().uri(own + "/withdraw").exchange().expectStatus().isSeeOther();
        EntityExchangeResult<byte[]> refused =
                post(site.anybody(), own + "/withdraw", Map.of(), "/join/my/" + site.token(id) + "/correct");
        assertThat(refused.getStatus().value()).isEqualTo(409);
        assertThat(new String(refused.getResponseBody())).contains("The mission has begun: who takes part");

        Map<String, String> form = new LinkedHashMap<>(filled());
        form.keySet().removeAll(List.of("id", "email", "privacyNotice"));
        form.put("version", String.valueOf(site.version(id)));
        form.put("name", "Sanne de Vries");
        form.put("organisation", "Another BV");
        EntityExchangeResult<byte[]> rewritten = post(site.anybody(), own + "/correct", form);
        assertThat(rewritten.getStatus().value()).isEqualTo(400);
        assertThat(new String(rewritten.getResponseBody()))
                .contains("Name of the organisation: this stands", "id=\"f-organisation\">Windkracht BV<")
                .doesNotContain("name=\"organisation\"", "name=\"motivation\"");
        form.keySet().removeAll(List.of("organisation", "organisationKind"));
        assertThat(post(site.anybody(), own + "/correct", form).getStatus().value())
                .isEqualTo(303);
        assertThat(get(site.anybody(), own)).contains("Sanne de Vries", "Windkracht BV");
    }

    @Test
    void onceTheMissionIsOverThePersonWasThereAndFindsTheQuestion() {
        String id = site.placed("a@example.org");
        String waiting = waitsForAPlace();
        site.delegation.clock.set(Instant.parse("2027-08-07T08:00:00Z"));

        assertThat(get(site.anybody(), "/join/my/" + site.token(id)))
                .contains("The mission is over", "You were there", "/answer/" + site.token("follow-up", id, 1))
                .doesNotContain("Withdraw…", "look forward");
        assertThat(get(site.anybody(), "/join/my/" + site.token(waiting)))
                .contains("The mission is over", "No place came free for you")
                .doesNotContain("/answer/");
    }

    @Test
    void aCancelledMissionKeepsItsRegistrationsAndOffersNoWithdrawal() {
        String id = site.placed("a@example.org");
        site.delegation.announce(
                TestMissions.hamburg(Site.MISSION, 2, MissionState.CANCELLED, RegistrationWindow.CLOSED, 2));

        assertThat(get(site.anybody(), "/join/my/" + site.token(id)))
                .contains("This mission does not take place")
                .doesNotContain("Withdraw…");
        String path = "/delegations/" + Site.MISSION + "/" + id;
        assertThat(get(site.staffPages(), path))
                .contains("accepted", "nothing changes about its registrations any more")
                .doesNotContain("/withdrawals", "/declines");
    }

    @Test
    void onceTheMissionHasBegunStaffSeeWhyNothingIsDecidedAnyMore() {
        String id = site.placed("a@example.org");
        String path = "/delegations/" + Site.MISSION + "/" + id;
        begins();

        assertThat(get(site.staffPages(), path))
                .contains("who takes part does not change any more", "Correct details")
                .doesNotContain("/withdrawals", "/declines", "/acceptances", "/reinstatements");
        assertThat(get(site.staffPages(), path + "/correct"))
                .contains("name=\"email\"", "Windkracht BV", "This stands as it was filled in")
                .doesNotContain("name=\"organisation\"");
        assertThat(get(site.staffPages(), "/delegations/" + Site.MISSION)).doesNotContain("Enter somebody");
        EntityExchangeResult<byte[]> refused =
                post(site.staffPages(), path + "/withdrawals", Map.of(), path + "/correct");
        assertThat(refused.getStatus().value()).isEqualTo(409);
        assertThat(new String(refused.getResponseBody())).contains("The mission has begun: who takes part");
    }

    private static void begins() {
        site.delegation.clock.set(Instant.parse("2027-03-25T08:00:00Z"));
    }

    private static String waitsForAPlace() {
        site.placed("b@example.org");
        return site.placed("c@example.org");
    }

    @Test
    void aLinkThatLapsedIsGoneAtOnce() {
        String id = site.register("a@example.org");
        site.delegation.clock.forward(InMemoryDelegation.TO_CONFIRM);
        site.anybody()
                .get()
                .uri("/join/my/" + site.token(id) + "/confirm")
                .exchange()
                .expectStatus()
                .isEqualTo(410)
                .expectBody(String.class)
                .value(page -> assertThat(page)
                        .contains("This registration has lapsed")
                        .doesNotContain("Yes, I register", "/confirm\"", "Sanne Wiersma"));
        assertThat(get(site.anybody(), "/join/my/" + site.token(id)))
                .contains("This registration has lapsed")
                .doesNotContain("/confirm\"");
    }

    @Test
    void tellsWhatToDoWithALinkThatDoesNotOpen() {
        site.anybody()
                .get()
                .uri("/join/my/forged.token")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("Open it from the mail once more"));
    }

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
        assertThat(board).containsPattern("Business</span> <b>2</b>");
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
    void listsDelegationsOfMissionsThatAreOverApart() {
        site.delegation.announce(
                TestMissions.hamburg(Site.MISSION, 2, MissionState.CANCELLED, RegistrationWindow.CLOSED, 3));
        assertThat(get(site.staffPages(), "/delegations")).doesNotContain("Hydrogen mission to Hamburg");
        assertThat(get(site.staffPages(), "/delegations?show=past")).contains("Hydrogen mission to Hamburg");
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
                .contains("A mail goes to the new address", "sanne@elsewhere.example is used once it is confirmed");
        assertThat(get(site.staffPages(), path)).doesNotContain("A mail goes to the new address");

        // with the version of before that
        form.put("name", "Sanne Jansen");
        EntityExchangeResult<byte[]> stale = post(site.staffPages(), path + "/correct", form);
        assertThat(stale.getStatus().value()).isEqualTo(412);
        form.put("version", hidden(new String(stale.getResponseBody()), "version"));
        EntityExchangeResult<byte[]> saved = post(site.staffPages(), path + "/correct", form);
        assertThat(saved.getStatus().value()).isEqualTo(303);
        assertThat(saved.getResponseHeaders().getLocation().toString())
                .as("the address is the same")
                .isEqualTo(path);
        assertThat(post(site.staffPages(), path + "/withdrawals", Map.of(), path)
                        .getStatus()
                        .value())
                .isEqualTo(303);
        assertThat(get(site.staffPages(), path)).contains("withdrawn");
    }

    private static String hidden(String page, String name) {
        Matcher input = Pattern.compile("type=\"hidden\" name=\"" + name + "\" value=\"([^\"]+)\"")
                .matcher(page);
        assertThat(input.find()).as("hidden " + name).isTrue();
        return input.group(1);
    }

    private static Map<String, String> filled() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("id", UUID.randomUUID().toString());
        Site.answers("sanne@windkracht.example").forEach((name, value) -> form.put(name, value.toString()));
        form.put("organisationKind", "business");
        form.put("privacyNotice", "true");
        return form;
    }

    /** The page as a reader sees it, more or less. */
    private static String text(String html) {
        return html.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    private static String get(WebTestClient who, String path) {
        String page = who.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(page).doesNotContain("??", "style=\"", "onclick");
        return page;
    }

    private EntityExchangeResult<byte[]> post(WebTestClient who, String path, Map<String, String> form) {
        return post(who, path, form, path);
    }

    /** Posts the form with the token that the page before it gave. */
    private EntityExchangeResult<byte[]> post(
            WebTestClient who, String path, Map<String, String> form, String formPage) {
        EntityExchangeResult<byte[]> before =
                who.get().uri(formPage).exchange().expectBody().returnResult();
        MultiValueMap<String, ResponseCookie> cookies = before.getResponseCookies();
        Matcher token = CSRF.matcher(before.getResponseBody() == null ? "" : new String(before.getResponseBody()));
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        form.forEach(fields::add);
        if (token.find()) {
            fields.add("_csrf", token.group(1));
        } else {
            cookies.values().stream().flatMap(List::stream).forEach(cookie -> fields.add("_csrf", cookie.getValue()));
        }
        return who.mutate()
                .build()
                .post()
                .uri(path)
                .cookies(sent ->
                        cookies.forEach((name, values) -> values.forEach(value -> sent.add(name, value.getValue()))))
                .contentType(org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(fields)
                .exchange()
                .expectBody()
                .returnResult();
    }
}
