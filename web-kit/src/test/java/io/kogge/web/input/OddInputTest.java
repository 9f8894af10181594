// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.app.WebTest;
import io.kogge.web.session.Role;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What proper clients may send, though seldom: it is read, or refused with the reason, and costs no more than its size. */
class OddInputTest extends WebTest {
    private static final Pattern ENGLISH = Pattern.compile("<a href=\"([^\"]*)\" lang=\"en\"");
    private static final String NAMELESS = "--x\r\nContent-Type: text/plain\r\n\r\na\r\n--x--\r\n";
    private static final int MADE_UP = 5_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x[]=1",
                "utm=a=b",
                "x",
                "=",
                "&&",
                "a=1&a=2&a=",
                "q=%25%26%2B%3D%23&plus=a+b",
                "lang=",
                "page[0].size=1",
                "%5B%7B%7C%5C=%F0%9F%9A%A2"
            })
    void aPageAnswersWhateverQueryItIsAskedWithAndItsLanguageLinkWorks(String query) {
        for (String path : new String[] {"/boats/new", "/nowhere"}) {
            int plain = status(path);
            String page = text(path + "?" + query, plain);
            Matcher link = ENGLISH.matcher(page);
            assertThat(link.find()).as(page).isTrue();
            String english = link.group(1).replace("&amp;", "&");
            assertThat(english).startsWith("?");
            assertThat(text(path + english, plain)).contains("<html lang=\"en\"");
        }
    }

    @Test
    void theLanguageLinkKeepsWhatWasAskedFor() {
        assertThat(text("/boats/new?a=1&a=%26%3D+&b[]=2", 200))
                .contains("href=\"?a=1&amp;a=%26%3D%20&amp;b%5B%5D=2&amp;lang=en\"");
    }

    @Test
    void aQueryOfManyParametersIsJustAQuery() {
        String many = IntStream.range(0, 600).mapToObj(i -> "a" + i + "=").collect(Collectors.joining("&"));
        text("/boats/new?" + many, 200);
        text("/nowhere?" + many, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "page, 200",
        "page&size=10, 200",
        "page=, 200",
        "page[]=1, 200",
        "page[0]=1, 400",
        "page=1&page=2, 400",
        "page=1e1, 400"
    })
    void theQueryOfAListIsReadOrRefused(String query, int status) {
        assertThat(status("/api/boat/v1/boats?" + query)).isEqualTo(status);
    }

    @Test
    void aFieldWithoutAValueIsBlank() {
        form("name&crew", MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("href=\"#f-name\"", "href=\"#f-crew\""));
    }

    @Test
    void anEmptyFormLacksItsFields() {
        CsrfPair csrf = csrf();
        client.post()
                .uri("/boats")
                .cookie("kogge_session", session(Role.STAFF))
                .cookie("kogge_csrf", csrf.cookie())
                .header("X-XSRF-TOKEN", csrf.token())
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody();
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, name=M%C3%BCller, Müller, 400",
        "application/x-www-form-urlencoded; charset=ISO-8859-1, name=M%FCller, Müller, 400",
        "application/x-www-form-urlencoded; charset=windows-1252, name=%80, €, 400",
        "application/x-www-form-urlencoded, name=%zz, , 400",
        "application/x-www-form-urlencoded, name=%C3%28, , 400",
        "application/json, {}, , 415",
        "text/plain, name=a, , 415",
        "multipart/form-data; boundary=x, --x--, , 415"
    })
    void aFormIsReadInItsCharsetOrRefused(String type, String body, String typed, int status) {
        form(body, type)
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains(typed == null ? "<h1" : "value=\"" + typed + "\""));
    }

    @Test
    void aFormInACharsetOfTwoBytesALetterIsAForm() {
        form("n\0a\0m\0e\0", "application/x-www-form-urlencoded; charset=UTF-16LE")
                .expectStatus()
                .isBadRequest()
                .expectBody();
    }

    @Test
    void filesOfWhichOneHasNoNameCannotBeRead() {
        files("/api/boat/v1/drawings", NAMELESS)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("bad-request");
    }

    /** Of staff the form's token is looked for in it, before the route reads it. */
    @Test
    void aPageWithFilesOfWhichOneHasNoNameCannotBeReadEither() {
        CsrfPair csrf = csrf();
        String token = "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + csrf.token() + "\r\n";
        files("/boats/drawings", token + NAMELESS)
                .cookie("kogge_session", session(Role.STAFF))
                .cookie("kogge_csrf", csrf.cookie())
                .header("Accept", "text/html")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("<h1"));
        files("/boats/drawings", token + "--x--\r\n")
                .cookie("kogge_session", session(Role.STAFF))
                .cookie("kogge_csrf", csrf.cookie())
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectBody();
    }

    @Test
    void anUnknownFieldWithALongNumberInItsNameIsAnUnknownField() {
        form("name[99999999999]=1&name[0].x=2", MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                .expectStatus()
                .isBadRequest()
                .expectBody();
    }

    @Test
    void aFormWithMoreFieldsThanAnyFormIsRefusedAsAWhole() {
        String body = IntStream.range(0, MADE_UP).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
        form(body, MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(page -> assertThat(page).hasSizeLessThan(20_000).contains("500"));
    }

    @Test
    void aFormNamesTheFirstFiftyFaultsAndCountsTheRest() {
        String body = IntStream.range(0, 200).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
        form(body, MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("Check 202 fields", "<li>and 152 more</li>"));
    }

    @Test
    void anObjectWithMoreNamesThanAnyIsRefusedBeforeItIsRead() {
        String body = IntStream.range(0, MADE_UP)
                .mapToObj(i -> "\"f" + i + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
        json(body)
                .jsonPath("$.code")
                .isEqualTo("too-much-json")
                .jsonPath("$.errors")
                .doesNotExist();
    }

    @Test
    void aListLongerThanAnythingIsRefusedBeforeItIsRead() {
        json("{\"name\":[" + "1,".repeat(MADE_UP * 10) + "1]}")
                .jsonPath("$.code")
                .isEqualTo("too-much-json");
    }

    @Test
    void theFirstFiftyFaultsAreNamedAndTheRestCounted() {
        String body = IntStream.range(0, 150)
                .mapToObj(i -> "\"f" + i + "x".repeat(500) + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
        String answer = new String(
                json(body)
                        .jsonPath("$.errors.length()")
                        .isEqualTo(50)
                        .returnResult()
                        .getResponseBodyContent(),
                StandardCharsets.UTF_8);
        assertThat(answer).hasSizeLessThan(20_000);
    }

    @Test
    void aLongNameIsNotCutInTheMiddleOfACharacter() {
        for (String start : new String[] {"", "a"}) {
            json("{\"" + start + "🚢".repeat(100) + "\":1}")
                    .jsonPath("$.errors[?(@.code=='unknown-field')]")
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e4000", "-1E-4000", "1e99999", "0.1e+1234"})
    void aNumberWithAHugeExponentIsAFaultWhereverItStands(String number) {
        json("{\"name\":\"Kogge\",\"crew\":" + number + "}")
                .jsonPath("$.errors[0].code")
                .isEqualTo("bad-number");
        json("{\"name\":" + number + ",\"crew\":1,\"extra\":" + number + "}")
                .jsonPath("$.errors[?(@.field=='name')].code")
                .isEqualTo("not-text");
    }

    @Test
    void whatIsNestedTooDeeplySaysWhere() {
        json("{\n\"name\":" + "[".repeat(200) + "]".repeat(200) + "}")
                .jsonPath("$.detail")
                .value(detail -> assertThat((String) detail).contains("line 2"));
    }

    private int status(String path) {
        return client.get()
                .uri(URI.create("http://127.0.0.1:" + port() + path))
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }

    private String text(String path, int status) {
        return client.get()
                .uri(URI.create("http://127.0.0.1:" + port() + path))
                .header("Accept-Language", "nl")
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private RequestHeadersSpec<?> files(String path, String body) {
        return client.post()
                .uri(path)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .bodyValue(body.getBytes(StandardCharsets.UTF_8));
    }

    private ResponseSpec form(String body, String type) {
        CsrfPair csrf = csrf();
        return client.post()
                .uri("/boats")
                .cookie("kogge_session", session(Role.STAFF))
                .cookie("kogge_csrf", csrf.cookie())
                .header("X-XSRF-TOKEN", csrf.token())
                .header("Accept-Language", "en")
                .header("Content-Type", type)
                .bodyValue(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private BodyContentSpec json(String body) {
        return client.post()
                .uri("/api/boat/v1/guests")
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody();
    }
}
