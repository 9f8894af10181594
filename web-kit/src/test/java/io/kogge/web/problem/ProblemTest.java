// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.command.Rejection;
import io.kogge.web.app.WebTest;
import io.kogge.web.input.Form;
import io.kogge.web.session.Role;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;

@ExtendWith(OutputCaptureExtension.class)
class ProblemTest extends WebTest {
    @ParameterizedTest
    @CsvSource({
        "invalid, 400, invalid-input",
        "not-found, 404, boat-not-found",
        "conflict, 409, boat-sunk",
        "stale, 412, stale-version",
        "version, 428, version-required",
        "gone, 410, link-revoked",
        "too-many, 429, attempts",
        "forbidden, 403, not-yours",
        "timeout, 503, unavailable",
        "away, 503, unavailable",
        "else, 500, internal"
    })
    void failuresHaveTheirStatusInTheApiAndOnPages(String how, int status, String code) {
        client.get()
                .uri("/api/boat/v1/fail/" + how)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:kogge:problem:" + code)
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.title")
                .value(title -> assertThat((String) title).doesNotContain("problem."))
                .jsonPath("$.detail")
                .isNotEmpty();
        String page = client.get()
                .uri("/boats/fail/" + how)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(page).contains("<html lang=\"nl\"", "<h1").doesNotContain("??", "secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/boat/v1/fail/too-many", "/boats/fail/too-many"})
    void whoComesTooOftenIsToldWhenToComeAgain(String path) {
        client.get().uri(path).exchange().expectHeader().valueEquals("Retry-After", "91");
    }

    @Test
    void theCallersLanguageIsSpoken() {
        assertThat(problem("/api/boat/v1/fail/conflict", "nl-NL,nl;q=0.9"))
                .contains("De boot ligt op de bodem.", "Kan nu niet");
        assertThat(problem("/api/boat/v1/fail/conflict", "fr")).contains("The boat lies on the bottom.");
        assertThat(problem("/api/boat/v1/fail/conflict", "%%%")).contains("The boat lies on the bottom.");
    }

    /** A page says what happened and what to do, without a word of how pages are made. */
    @Test
    void whoComesToNothingOrTooLateIsToldSoInPlainWords() {
        assertThat(problem("/boats/no/such/page", "nl"))
                .contains(
                        "Pagina niet gevonden",
                        "Op dit webadres staat geen pagina",
                        "Kijk of het adres goed is getypt");
        assertThat(problem("/boats/no/such/page", "en"))
                .contains("Page not found", "There is no page or document at this web address");
        assertThat(client.post()
                        .uri("/boats/guest")
                        .header("HX-Request", "true")
                        .header("Accept-Language", "nl")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .bodyValue("name=Kogge")
                        .exchange()
                        .expectStatus()
                        .isForbidden()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .contains("Deze pagina stond te lang open", "Er is niets opgeslagen");
    }

    @Test
    void whatNobodyForesawIsLoggedOnceUnderTheReferenceAndShowsNothing(CapturedOutput output) {
        String body = problem("/api/boat/v1/fail/else", "en");
        String reference = body.replaceAll(".*\"reference\":\"([^\"]+)\".*", "$1");

        assertThat(body).doesNotContain("secret", "Exception");
        assertThat(output.getAll().split(reference, -1)).hasSize(2);
    }

    @Test
    void everyFaultOfABodyIsNamed() {
        post("{\"name\":5,\"crew\":\"x\",\"colour\":\"red\"}")
                .jsonPath("$.status")
                .isEqualTo(400)
                .jsonPath("$.errors[?(@.field=='name')].code")
                .isEqualTo("not-text")
                .jsonPath("$.errors[?(@.field=='crew')].code")
                .isEqualTo("not-number")
                .jsonPath("$.errors[?(@.field=='colour')].code")
                .isEqualTo("unknown-field")
                .jsonPath("$.errors[?(@.field=='colour')].reason")
                .isEqualTo("there is no such field");
        post("{\"name\":\"x\",\"crew\":13}").jsonPath("$.errors[0].reason").isEqualTo("this must be at most 12");
    }

    @Test
    void malformedJsonIsToldWhere() {
        post("{\n  \"name\" 5}")
                .jsonPath("$.code")
                .isEqualTo("malformed-json")
                .jsonPath("$.detail")
                .isEqualTo("The body is not JSON: reading stopped at line 2, column 10.");
    }

    @Test
    void jsonHasToSayThatItIsJson() {
        client.post()
                .uri("/api/boat/v1/guests")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
    }

    @Test
    void aBodyOfTenMegabytesIsTooLargeWhetherOrNotItSaysSo() {
        byte[] chunk = new byte[100_000];
        client.post()
                .uri("/api/boat/v1/guests")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(new byte[10_000_000])
                .exchange()
                .expectStatus()
                .isEqualTo(413);
        client.post()
                .uri("/api/boat/v1/guests")
                .contentType(MediaType.APPLICATION_JSON)
                .body(BodyInserters.fromDataBuffers(
                        Flux.range(0, 100).map(i -> DefaultDataBufferFactory.sharedInstance.wrap(chunk))))
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aFormOfTenMegabytesIsTooLarge() {
        CsrfPair csrf = csrf();
        client.post()
                .uri("/boats/guest")
                .cookie("kogge_csrf", csrf.cookie())
                .body(BodyInserters.fromFormData("name", "x".repeat(10_000_000)))
                .exchange()
                .expectStatus()
                .isEqualTo(413);
    }

    @Test
    void aLargeBodyFromSomebodyUnknownIsRefusedWithoutABrokenPipe() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/api/boat/v1/boats"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10_000_000])))
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isIn(401, 413);
    }

    @Test
    void aFormWithARejectionOfTheWholeShowsItsSentence() {
        assertThat(Form.empty().with(new Rejection.Conflict("boat-sunk")).faulty())
                .isTrue();
        assertThat(Problems.status(new Rejection.Stale())).isEqualTo(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void everyRejectionHasAStatus() {
        assertThat(Rejection.class.getPermittedSubclasses()).hasSize(8);
    }

    @Test
    void aPageThatBreaksWhileItIsMadeIsAnErrorPage() {
        assertThat(page("/boats/broken", session(Role.STAFF), "en"))
                .contains("Something went wrong on our side", "Marijke de Boer");
    }

    private String problem(String path, String language) {
        return client.get()
                .uri(path)
                .header("Accept-Language", language)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private BodyContentSpec post(String body) {
        return client.post()
                .uri("/api/boat/v1/guests")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody();
    }
}
