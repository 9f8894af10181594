// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.app.WebTest;
import io.kogge.web.session.Role;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** A form whose cookies are gone keeps what was typed, and can be sent at once. */
class HeldFormTest extends WebTest {
    private static final Pattern INPUT = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Map<String, String> TYPED = Map.of("name", "Kogge", "crew", "3");

    @Test
    void aFormWithoutItsCookieComesBackAsItWasTypedAndIsTakenWhenItIsSentAgain() {
        var held = send("/boats/guest?from=harbour", form(TYPED), Map.of());
        String page = body(held);

        assertThat(held.getStatus().value()).isEqualTo(403);
        assertThat(page)
                .contains("Not sent yet", "no longer had our cookie", "action=\"/boats/guest?from=harbour\"")
                .contains("<dt>Name</dt>", ">Kogge</dd>", "Send again")
                .doesNotContain("ask a colleague", "??");
        String cookie = held.getResponseCookies().getFirst("kogge_csrf").getValue();
        assertThat(send("/boats/guest", inputs(page), Map.of("kogge_csrf", cookie))
                        .getStatus()
                        .value())
                .isEqualTo(303);
    }

    @Test
    void aTokenThatIsOutOfDateIsReplacedUnderTheSameCookie() {
        CsrfPair csrf = csrf();
        MultiValueMap<String, String> form = form(TYPED);
        form.add("_csrf", csrf().token());
        var held = send("/boats/guest", form, Map.of("kogge_csrf", csrf.cookie()));

        assertThat(body(held)).contains("The form was open for too long");
        assertThat(held.getResponseCookies()).doesNotContainKey("kogge_csrf");
        assertThat(send("/boats/guest", inputs(body(held)), Map.of("kogge_csrf", csrf.cookie()))
                        .getStatus()
                        .value())
                .isEqualTo(303);
    }

    @Test
    void aFieldThatWasSentWithoutAValueIsHeldAsBlank() {
        String page = client.post()
                .uri("/boats/guest")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .bodyValue("name=Kogge&remark")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(page).contains(">Kogge</dd>", "name=\"remark\" value=\"\"");
    }

    @Test
    void whoseBrowserKeepsNoCookiesIsToldSo() {
        var held = send("/boats/guest", form(TYPED), Map.of());
        var again = send("/boats/guest", inputs(body(held)), Map.of());

        assertThat(again.getStatus().value()).isEqualTo(403);
        assertThat(body(again)).contains("Allow cookies for this site", ">Kogge</dd>");
    }

    @Test
    void staffWhoAreSignedOutKeepWhatTheyTypedAndAreAskedToSignIn() {
        CsrfPair csrf = csrf();
        MultiValueMap<String, String> form = form(TYPED);
        form.add("_csrf", csrf.token());
        var held = send("/boats", form, Map.of("kogge_csrf", csrf.cookie()));

        assertThat(held.getStatus().value()).isEqualTo(401);
        assertThat(body(held)).contains("no longer signed in", "href=\"/sign-in\" target=\"_blank\"", ">Kogge</dd>");
        Map<String, String> signedIn = Map.of("kogge_csrf", csrf.cookie(), "kogge_session", session(Role.STAFF));
        assertThat(send("/boats", inputs(body(held)), signedIn).getStatus().value())
                .isEqualTo(303);
        assertThat(body(send("/boats", form(TYPED), Map.of()))).contains("href=\"/sign-in\" target=\"_blank\"");
    }

    @Test
    void whatIsShownIsEscapedIdsAreNotShownAndPasswordsAreTypedAgain() {
        MultiValueMap<String, String> form = form(Map.of("name", "\"><b>K", "password", "geheim-1", "id", "4f6c"));
        String page = body(send("/boats/guest", form, Map.of()));

        assertThat(page)
                .contains("value=\"&quot;&gt;&lt;b&gt;K\"", "&quot;&gt;&lt;b&gt;K</dd>")
                .contains("name=\"id\" value=\"4f6c\"")
                .containsPattern("<input[^>]* type=\"password\"[^>]* name=\"password\">")
                .doesNotContain("geheim-1", "<b>K", ">4f6c<");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://elsewhere.example",
        "Origin, not an origin",
        "HX-Request, true"
    })
    void whatDoesNotComeFromAPageOfOursIsNotOfferedAgain(String header, String value) {
        String page = client.post()
                .uri("/boats/guest")
                .header("Accept-Language", "en")
                .header(header, value)
                .body(BodyInserters.fromFormData(form(TYPED)))
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(page).contains("This was not taken").doesNotContain("Kogge</dd>", "value=\"Kogge\"", "<form");
    }

    @Test
    void anotherSitesFormLeavesTheReadersCookieAlone() {
        client.post()
                .uri("/boats/guest")
                .header("Sec-Fetch-Site", "cross-site")
                .body(BodyInserters.fromFormData(form(TYPED)))
                .exchange()
                .expectCookie()
                .doesNotExist("kogge_csrf");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin",
        "Origin, null",
        "Origin, http://127.0.0.1:1",
        "Origin, https://kogge.hanzestad.example"
    })
    void whatComesFromAPageOfOursIs(String header, String value) {
        String page = client.post()
                .uri("/boats/guest")
                .header(header, value)
                .body(BodyInserters.fromFormData(form(TYPED)))
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(page).contains(">Kogge</dd>");
    }

    @Test
    void whereNoFormIsTakenNoneIsHeld() {
        assertThat(body(send("/nowhere", form(TYPED), Map.of()))).doesNotContain("Kogge</dd>");
    }

    private static MultiValueMap<String, String> form(Map<String, String> values) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        values.forEach(form::add);
        return form;
    }

    private EntityExchangeResult<String> send(
            String path, MultiValueMap<String, String> form, Map<String, String> cookies) {
        return client.post()
                .uri(path)
                .header("Accept-Language", "en")
                .cookies(sent -> cookies.forEach(sent::add))
                .body(BodyInserters.fromFormData(form))
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private static String body(EntityExchangeResult<String> result) {
        return String.valueOf(result.getResponseBody());
    }

    /** What the page's form would send. */
    private static MultiValueMap<String, String> inputs(String page) {
        MultiValueMap<String, String> inputs = new LinkedMultiValueMap<>();
        INPUT.matcher(page.substring(page.indexOf("<main")))
                .results()
                .forEach(input -> inputs.add(input.group(1), input.group(2)));
        return inputs;
    }
}
