// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.app.WebTest;
import io.kogge.web.session.Role;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.BodyInserters;

class PageTest extends WebTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern REFERENCE =
            Pattern.compile(" (?:for|aria-describedby)=\"([^\"]+)\"|href=\"#([^\"]+)\"");

    @Test
    void staffPagesCarryNavigationSessionAndToken() {
        String page = page("/boats", session(Role.STAFF), "en");

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en\"", "<title>Boats · Kogge</title>", "aria-current=\"page\">Boats</a>")
                .contains("Marijke de Boer", "action=\"/sign-out\"", "name=\"_csrf\"", "X-XSRF-TOKEN")
                .contains("\"allowEval\":false", "\"includeIndicatorStyles\":false")
                .contains("<a class=\"utrecht-skip-link\" href=\"#main\">")
                .doesNotContain("??", "th:", "style=");
    }

    @Test
    void publicPagesCarryTheOfficeAndNoStaffThings() {
        String page = client.get()
                .uri("/boats/new")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(page)
                .contains("<html lang=\"nl\"", "Gemeente Hanzestad", "href=\"/privacy\"", "name=\"_csrf\"")
                .doesNotContain("/sign-out", "kogge-nav", "??");
    }

    /** As kogge.js has the form sent when a language is chosen: it may not even be filled in, and nothing is done. */
    @Test
    void switchingTheLanguageKeepsWhatIsTypedAndSendsNothing() {
        CsrfPair csrf = csrf();
        String page = client.post()
                .uri("/boats?lang=nl")
                .cookie("kogge_session", session(Role.STAFF))
                .cookie("kogge_csrf", csrf.cookie())
                .header("Accept-Language", "en")
                .body(BodyInserters.fromFormData("crew", "<13>")
                        .with("flag", "DE")
                        .with("_language", "nl")
                        .with("_csrf", csrf.token()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(page)
                .contains("<html lang=\"nl\"", "value=\"&lt;13&gt;\"", "<option value=\"DE\" selected=\"selected\">")
                .doesNotContain("role=\"alert\"", "aria-invalid", "_language");
    }

    @Test
    void aPrintedPageSaysWhoseItIsAndOfWhenAndStaffsAlsoWhere() {
        assertThat(page("/boats", session(Role.STAFF), "en"))
                .containsPattern("class=\"kogge-print\" data-address=\"/boats\">[^<]+ · [^<]+<");
        assertThat(page("/boats/new", "none", "en")).containsPattern("class=\"kogge-print\">[^<]+ · [^<]+<");
    }

    /** Its name is the one in the reader's language; where a page ends in nothing, it says whom to ask. */
    @Test
    void publicPagesSayHowToReachTheOffice() {
        String page = client.get()
                .uri("/boats/new?lang=en")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(page)
                .contains(
                        "<strong>City of Hanzestad</strong>",
                        "<span>Grote Markt 1</span>",
                        "<span>9999 ZZ Hanzestad</span>",
                        "href=\"tel:050123456\">050 (0)12 34 56</a>",
                        "href=\"mailto:bureau@hanzestad.example\">")
                .contains("class=\"kogge-wordmark\" href=\"/join\"");
        String nothing = client.get()
                .uri("/boats/no/such/page?lang=nl")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(nothing.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "))
                .contains("Vragen? Mail bureau@hanzestad.example of bel 050 (0)12 34 56", "Bekijk de missies");
    }

    @Test
    void theOfficeIsCalledInThePagesLanguage() {
        String page = client.get()
                .uri("/boats/new")
                .header("Accept-Language", "en")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(page).contains("City of Hanzestad").doesNotContain("Gemeente Hanzestad");
    }

    @Test
    void aMistakeKeepsWhatWasTypedAndIsNamedTwice() {
        CsrfPair csrf = csrf();
        String page = client.post()
                .uri("/boats")
                .cookie("kogge_session", session(Role.STAFF))
                .cookie("kogge_csrf", csrf.cookie())
                .header("Accept-Language", "en")
                .body(BodyInserters.fromFormData("crew", "<13>")
                        .with("flag", "DE")
                        .with("kind", "steam")
                        .with("agreed", "true")
                        .with("_csrf", csrf.token()))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(page)
                .contains("Check 5 fields", "role=\"alert\"")
                .contains("<a class=\"utrecht-link\" href=\"#f-name\">Name: fill this in</a>")
                .contains("<p class=\"utrecht-form-field-error-message\" id=\"f-name-error\">fill this in</p>")
                .contains("id=\"f-name\" name=\"name\" value=\"\" aria-describedby=\"f-name-hint f-name-error\""
                        + " aria-invalid=\"true\" aria-required=\"true\"")
                .contains("value=\"&lt;13&gt;\"", "<option value=\"DE\" selected=\"selected\">")
                .contains("value=\"steam\" aria-invalid=\"true\" checked=\"checked\"")
                .containsPattern("name=\"agreed\"[^>]* checked=\"checked\"");
        everyReferenceHasItsTarget(page);
    }

    @Test
    void labelsAndDescriptionsPointAtSomething() {
        everyReferenceHasItsTarget(page("/boats", session(Role.STAFF), "nl"));
    }

    @Test
    void errorPagesSayWhatToDoInTheReadersLanguage() {
        assertThat(page("/nowhere", session(Role.STAFF), "en"))
                .contains("Page not found", "Check the address", "Marijke de Boer");
        assertThat(page("/nowhere", "", "nl"))
                .contains("Pagina niet gevonden", "Gemeente Hanzestad")
                .doesNotContain("/sign-out");
    }

    @Test
    void theLanguageSwitchStaysOnThePageAndIsRemembered() {
        assertThat(page("/boats?page=2&lang=nl", session(Role.STAFF), "en"))
                .contains(
                        "<html lang=\"nl\"", "<a href=\"?page=2&amp;lang=en\" lang=\"en\" hreflang=\"en\">English</a>")
                .contains("hreflang=\"nl\" aria-current=\"true\">Nederlands</a>");
        client.get().uri("/boats/new?lang=en").exchange().expectCookie().valueEquals("kogge_lang", "en");
        client.get().uri("/boats/new?lang=xx").exchange().expectCookie().doesNotExist("kogge_lang");
        assertThat(client.get()
                        .uri("/boats/new")
                        .cookie("kogge_lang", "en")
                        .header("Accept-Language", "nl")
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .contains("<html lang=\"en\"");
    }

    /** The form is sent to an address that only takes forms. */
    @Test
    void theLanguageSwitchOfARefusedFormLeadsToAPageThatExists() {
        CsrfPair csrf = csrf();
        String page = client.post()
                .uri("/boats/guest?page=2")
                .cookie("kogge_csrf", csrf.cookie())
                .header("Accept-Language", "nl")
                .body(BodyInserters.fromFormData("name", "").with("_csrf", csrf.token()))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(page).contains("<a href=\"/boats?lang=en\" lang=\"en\"");
        assertThat(page("/boats?lang=en", session(Role.STAFF), "nl")).contains("<html lang=\"en\"");
    }

    @Test
    void assetsAreKeptForAYearUnderNamesThatChangeWithThem() {
        Matcher address = Pattern.compile("(/boats/assets/(?:kogge|htmx)\\.[0-9a-f]{10}\\.(?:css|js))")
                .matcher(page("/boats", session(Role.STAFF), "en"));
        int found = 0;
        while (address.find()) {
            found++;
            HttpHeaders headers = client.get()
                    .uri(address.group(1))
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .returnResult()
                    .getResponseHeaders();
            assertThat(headers.getCacheControl()).contains("max-age=31536000", "immutable");
            assertThat(headers.getContentType().toString()).matches("text/(css|javascript).*");
        }
        assertThat(found).isEqualTo(3);
        client.get().uri("/boats/assets/nothing.css").exchange().expectStatus().isNotFound();
        client.get()
                .uri("/boats/assets/../templates/boats.html")
                .exchange()
                .expectStatus()
                .is4xxClientError();
    }

    @Test
    void aPartOfAPageComesWithoutTheFrame() {
        assertThat(page("/boats/part", session(Role.STAFF), "en"))
                .startsWith("<main")
                .contains("name=\"_csrf\"")
                .doesNotContain("<html", "<head");
    }

    @Test
    void theStylesheetStaysSmall() throws Exception {
        try (var in = PageTest.class.getResourceAsStream("/kogge/web/assets/kogge.css");
                var bytes = new ByteArrayOutputStream();
                var zip = new GZIPOutputStream(bytes)) {
            in.transferTo(zip);
            zip.finish();
            assertThat(bytes.size()).isLessThan(10_000);
        }
    }

    private static void everyReferenceHasItsTarget(String page) {
        var ids = ID.matcher(page).results().map(match -> match.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(REFERENCE
                        .matcher(page)
                        .results()
                        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                        .flatMap(references -> Arrays.stream(references.split(" "))))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(ids).contains(reference));
    }
}
