// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.pages;

import static io.kogge.delegation.support.PlainBrowser.filled;
import static io.kogge.delegation.support.PlainBrowser.get;
import static io.kogge.delegation.support.PlainBrowser.post;
import static io.kogge.delegation.support.PlainBrowser.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.support.OnSite;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The form to register as people use it: what is likely is guessed, what was typed stays, and the address is seen. */
class RegisterFormTest extends OnSite {
    private static final String FORM = "/join/" + Site.MISSION + "/register";
    private static final String RECEIVED = "/join/" + Site.MISSION + "/received";

    @Test
    void languageAndZoneAreGuessedAndFoldedAwayUntilSomethingIsWrongWithThem() {
        String page = get(site.anybody(), FORM + "?lang=nl");
        assertThat(page).contains("<details class=\"kogge-details\"><summary");
        assertThat(text(page))
                .contains("Wij schrijven u in het Nederlands", "klok van Amsterdam", "Wijzig taal of tijdzone");
        Map<String, String> form = new LinkedHashMap<>(filled());
        form.put("zone", "Europe/Nowhere");
        assertThat(body(post(site.anybody(), FORM, form))).doesNotContain("<summary");
    }

    @Test
    void whatWasTypedSurvivesASwitchOfLanguageAndNothingIsSent() {
        Map<String, String> form = new LinkedHashMap<>(filled());
        form.put("name", "Sanne W");
        form.put("kvkNumber", "half");
        form.put("_language", "nl");
        EntityExchangeResult<byte[]> switched = post(site.anybody(), FORM + "?lang=nl", form, FORM);
        assertThat(switched.getStatus().value()).isEqualTo(200);
        assertThat(body(switched))
                .contains("<html lang=\"nl\"", "value=\"Sanne W\"", "value=\"half\"")
                .contains("value=\"" + form.get("id") + "\"")
                .doesNotContain("aria-invalid");
        assertThat(site.delegation.registrationStore.all()).isEmpty();
        assertThat(site.delegation.wishes.open(10).collectList().block()).isEmpty();
        String page = get(site.anybody(), FORM);
        assertThat(page)
                .containsSubsequence(
                        // what the return key presses
                        "<button class=\"kogge-visually-hidden\" tabindex=\"-1\" aria-hidden=\"true\" form=\"register\">",
                        "name=\"_language\" formnovalidate value=\"nl\"",
                        "id=\"register\"");
    }

    @Test
    void aKvkNumberIsTakenAsPeopleTypeItAndElseItsDigitsAreCounted() {
        Map<String, String> form = new LinkedHashMap<>(filled());
        form.put("kvkNumber", "KVK 12 34 56 78");
        assertThat(post(site.anybody(), FORM, form).getStatus().value()).isEqualTo(303);
        assertThat(site.stored(form.get("id")).state().organisation().kvkNumber())
                .isEqualTo("12345678");
        form = new LinkedHashMap<>(filled());
        form.put("kvkNumber", "kvk 12.34.56.7");
        assertThat(body(post(site.anybody(), FORM, form))).contains("has 8 digits; this has 7");
    }

    @Test
    void whatIsWrongIsInTheTitleAndAChoiceIsAskedForAsOne() {
        Map<String, String> form = new LinkedHashMap<>(filled());
        form.remove("organisationKind");
        EntityExchangeResult<byte[]> refused = post(site.anybody(), FORM + "?lang=nl", form, FORM);
        assertThat(body(refused)).containsPattern("<title>Fout: [^<]+</title>").contains("maak een keuze");
        assertThat(get(site.anybody(), FORM)).doesNotContain("<title>Error:");
    }

    @Test
    void thePageAfterItShowsTheAddressToWhomeverTypedItAlone() {
        Map<String, String> form = new LinkedHashMap<>(filled());
        form.put("email", "joke@gmial.example");
        WebTestClient same = with(post(site.anybody(), FORM, form));
        assertThat(get(same, RECEIVED)).contains("<strong>joke@gmial.example</strong>");
        assertThat(get(site.anybody(), RECEIVED)).doesNotContain("joke", "<form action=\"" + RECEIVED);
    }

    @Test
    void aWrongAddressIsPutRightWithTheSameAnswers() {
        Map<String, String> form = new LinkedHashMap<>(filled());
        form.put("email", "joke@gmial.example");
        WebTestClient same = with(post(site.anybody(), FORM, form));
        site.delegation.takeWishes.takeAll().block();
        EntityExchangeResult<byte[]> corrected =
                post(same, RECEIVED + "/address", Map.of("email", "joke@gmail.example"), RECEIVED);
        assertThat(corrected.getStatus().value()).isEqualTo(303);
        assertThat(get(with(corrected), RECEIVED + "?done=address"))
                .contains("<strong>joke@gmail.example</strong>", "The address has been corrected");
        site.delegation.takeWishes.takeAll().block();
        assertThat(site.delegation.registrationStore.all().stream()
                        .filter(stored -> stored.state().state() == RegistrationState.STARTED)
                        .map(stored -> stored.state().claimed())
                        .filter(Objects::nonNull)
                        .map(claimed -> claimed.email() + " " + claimed.name()))
                .contains("joke@gmail.example Sanne Wiersma");
        EntityExchangeResult<byte[]> wrong = post(same, RECEIVED + "/address", Map.of("email", "joke"), RECEIVED);
        assertThat(wrong.getStatus().value()).isEqualTo(400);
        assertThat(body(wrong)).contains("value=\"joke\"");
    }

    /** Known or not, taken on, held back or neither: it is answered alike, and the form is not lost. */
    @Test
    void aWrongAddressIsPutRightAlikeWhoeverIsKnown() {
        site.confirmed("known@example.org");
        for (String email : List.of("known@example.org", "unknown@example.org")) {
            for (String became : List.of("taken on", "held back", "waits")) {
                Map<String, String> form = new LinkedHashMap<>(filled());
                form.put("email", email);
                WebTestClient same = with(post(site.anybody(), FORM, form));
                site.delegation.allowance =
                        wish -> became.equals("held back") ? Optional.of(TestMissions.NOW) : Optional.empty();
                if (!became.equals("waits")) {
                    site.delegation.takeWishes.takeAll().block();
                }
                EntityExchangeResult<byte[]> corrected =
                        post(same, RECEIVED + "/address", Map.of("email", "joke@gmail.example"), RECEIVED);
                assertThat(corrected.getStatus().value()).isEqualTo(303);
                assertThat(corrected.getResponseHeaders().getLocation())
                        .as(email + " " + became)
                        .hasToString(RECEIVED + "?done=address");
                site.delegation.allowance = wish -> Optional.empty();
                site.delegation.takeWishes.takeAll().block();
            }
        }
        assertThat(site.delegation.registrationStore.all().stream()
                        .filter(stored -> stored.state().state() == RegistrationState.STARTED)
                        .map(stored -> stored.state().claimed())
                        .filter(Objects::nonNull)
                        .map(PersonDetails::email))
                .as("none at the wrong address")
                .containsExactly("joke@gmail.example");
    }

    @Test
    void whatIsNotKeptAnyMoreIsSaid() {
        WebTestClient same = with(post(site.anybody(), FORM, filled()));
        site.delegation.takeWishes.takeAll().block();
        site.delegation.wishes.forgetAnswers(Instant.now().plusSeconds(60)).block();
        EntityExchangeResult<byte[]> late =
                post(same, RECEIVED + "/address", Map.of("email", "joke@gmail.example"), RECEIVED);
        assertThat(late.getStatus().value()).isEqualTo(410);
        assertThat(body(late)).contains("We no longer keep what you filled in");
    }

    @Test
    void theMailIsSentOnceMoreOnRequest() {
        Map<String, String> form = new LinkedHashMap<>(filled());
        WebTestClient same = with(post(site.anybody(), FORM, form));
        assertThat(post(same, RECEIVED + "/again", Map.of(), RECEIVED)
                        .getResponseHeaders()
                        .getLocation())
                .hasToString(RECEIVED + "?done=again");
        assertThat(site.delegation.linkRequests.count()).isEqualTo(1);
        assertThat(post(site.anybody(), RECEIVED + "/again", Map.of(), FORM)
                        .getResponseHeaders()
                        .getLocation())
                .as("from another browser")
                .hasPath(FORM);
    }

    @Test
    void howManyWaitIsNobodysBusiness() {
        for (String email : List.of("a@example.org", "b@example.org", "c@example.org")) {
            site.placed(email);
        }
        assertThat(text(get(site.anybody(), "/join/" + Site.MISSION + "?lang=nl")))
                .contains("2 van 2 plaatsen bezet")
                .doesNotContain("op de wachtlijst 1", "1 op de wachtlijst");
    }

    /** The browser that got this answer. */
    private static WebTestClient with(EntityExchangeResult<byte[]> answer) {
        ResponseCookie cookie = answer.getResponseCookies().getFirst("kogge_handed_in");
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        return site.anybody()
                .mutate()
                .defaultCookie(cookie.getName(), cookie.getValue())
                .build();
    }

    private static String body(EntityExchangeResult<byte[]> answer) {
        return new String(answer.getResponseBody());
    }
}
