// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Whatever is sent: never a 500, every fault named, and nothing changed afterwards. */
class BadInputTest {
    private static final String API = "/api/delegation/v1";
    private static Site site;
    private static String registration;
    private static String token;
    private static long changes;

    @BeforeAll
    static void start() {
        site = new Site();
        registration = site.placed("sanne@windkracht.example");
        token = site.token(registration);
        changes = changes();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @AfterEach
    void nothingChanged() {
        assertThat(changes()).isEqualTo(changes);
    }

    private static long changes() {
        return site.delegation.registrationStore.published().size()
                + site.delegation.allocationStore.published().size()
                + site.delegation.registrationStore.all().size();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void namesTheFieldAndTheReason(String what, Consumer<Map<String, Object>> spoil, String field, String code) {
        Map<String, Object> form = Site.form(UUID.randomUUID().toString(), "new@example.org");
        spoil.accept(form);
        site.anybody()
                .post()
                .uri(API + "/registrations")
                .bodyValue(form)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code)
                .jsonPath("$.errors[0].reason")
                .value(reason -> assertThat(reason.toString()).contains(" ").doesNotContain("{"));
    }

    static Stream<Arguments> namesTheFieldAndTheReason() {
        return Stream.of(
                bad("name missing", f -> f.remove("name"), "name", "required"),
                bad("name blank", f -> f.put("name", "  "), "name", "required"),
                bad("name too long", f -> f.put("name", "x".repeat(121)), "name", "too-long"),
                bad("name a number", f -> f.put("name", 5), "name", "not-text"),
                bad("name with line break", f -> f.put("name", "a\nb"), "name", "bad-characters"),
                bad("name nobody sees", f -> f.put("name", "\u200b\u200b"), "name", "invisible-characters"),
                bad("name turned around", f -> f.put("name", "\u202eennaS"), "name", "invisible-characters"),
                bad("name with half a character", f -> f.put("name", "Sanne \ud83d"), "name", "bad-characters"),
                bad("name with a link", f -> f.put("name", "Win at https://x.example"), "name", "contains-link"),
                bad("name with a domain", f -> f.put("name", "Win at x1.example"), "name", "contains-link"),
                bad("role with a link", f -> f.put("role", "see www.x.example"), "role", "contains-link"),
                bad("firm with a link", f -> f.put("organisation", "x.example/win"), "organisation", "contains-link"),
                bad("motive marked", f -> f.put("motivation", "a\nb\u2066"), "motivation", "invisible-characters"),
                bad("email missing", f -> f.remove("email"), "email", "required"),
                bad("no email", f -> f.put("email", "sanne"), "email", "bad-email"),
                bad("email with accents", f -> f.put("email", "jörg@x.example"), "email", "email-beyond-ascii"),
                bad("email with header", f -> f.put("email", "a@b.example\nBcc: c@d.example"), "email", "bad-email"),
                bad("language", f -> f.put("language", "fr"), "language", "not-in-list"),
                bad("zone", f -> f.put("zone", "Europe/Groningen"), "zone", "unknown-zone"),
                bad("organisation missing", f -> f.remove("organisation"), "organisation", "required"),
                bad("kind", f -> f.put("organisationKind", "CHARITY"), "organisationKind", "not-in-list"),
                bad("kvk number", f -> f.put("kvkNumber", "0234567"), "kvkNumber", "bad-kvk-number"),
                bad("motivation", f -> f.put("motivation", "x".repeat(2001)), "motivation", "too-long"),
                bad("notice missing", f -> f.remove("privacyNotice"), "privacyNotice", "required"),
                bad("notice not read", f -> f.put("privacyNotice", false), "privacyNotice", "privacy-notice"),
                bad("mission missing", f -> f.remove("missionId"), "missionId", "required"),
                bad("mission no id", f -> f.put("missionId", "hamburg"), "missionId", "bad-id"),
                bad("id", f -> f.put("id", "1"), "id", "bad-id"),
                bad("unknown field", f -> f.put("diet", "vegan"), "diet", "unknown-field"),
                bad("object for text", f -> f.put("role", Map.of("a", 1)), "role", "not-text"));
    }

    private static Arguments bad(String what, Consumer<Map<String, Object>> spoil, String field, String code) {
        return arguments(what, spoil, field, code);
    }

    @Test
    void namesAllFaultsAtOnce() {
        site.anybody()
                .post()
                .uri(API + "/registrations")
                .bodyValue(Map.of("zone", "Mars/Base", "colour", "red"))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value(fields -> assertThat((List<?>) fields)
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                        .containsExactlyInAnyOrder(
                                "missionId",
                                "email",
                                "name",
                                "language",
                                "zone",
                                "organisation",
                                "organisationKind",
                                "privacyNotice",
                                "colour"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"name\": | 400", "[] | 400", "\"text\" | 400", "nothing | 400", "{} | 400"})
    void refusesWhatIsNoObject(String body, int status) {
        post("/registrations", body).expectStatus().isEqualTo(status);
    }

    @Test
    void refusesWhatIsNoJsonAndSaysSo() {
        site.anybody()
                .post()
                .uri(API + "/registrations")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("hello")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
    }

    @Test
    void refusesATenMegabyteBody() {
        post("/registrations", "{\"name\": \"" + "x".repeat(10_000_000) + "\"}")
                .expectStatus()
                .isEqualTo(413);
    }

    @Test
    void saysThatThereIsNoSuchThing() {
        String nobody = UUID.randomUUID().toString();
        for (String path : List.of("/missions/" + nobody, "/missions/hamburg", "/my-registrations/" + nobody)) {
            site.anybody().get().uri(API + path).exchange().expectStatus().isNotFound();
        }
        for (String path :
                List.of("/registrations/" + nobody, "/missions/" + nobody + "/registrations", "/registrations/x y")) {
            site.staff().get().uri(API + path).exchange().expectStatus().isNotFound();
        }
        for (String path : List.of("/reinstatements", "/acceptances", "/withdrawals")) {
            site.staff()
                    .post()
                    .uri(API + "/registrations/" + nobody + path)
                    .header(HttpHeaders.IF_MATCH, "\"1\"")
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
        Map<String, Object> form = Site.form(nobody, "new@example.org");
        form.put("missionId", nobody);
        site.anybody()
                .post()
                .uri(API + "/registrations")
                .bodyValue(form)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void needsTheVersionThatWasRead() {
        Map<String, Object> corrected = Site.answers("new@example.org");
        corrected.put("name", "Sanne de Vries");
        put(site.staff(), "/registrations/" + registration, null, corrected).isEqualTo(428);
        put(site.staff(), "/registrations/" + registration, "\"99\"", corrected).isEqualTo(412);
        put(site.staff(), "/registrations/" + registration, "ninety-nine", corrected)
                .isEqualTo(400);
        corrected.remove("email");
        put(site.anybody(), "/my-registrations/" + token, null, corrected).isEqualTo(428);
        put(site.anybody(), "/my-registrations/" + token, "\"99\"", corrected).isEqualTo(412);
    }

    @Test
    void doesNotLetAPersonChangeTheAddress() {
        put(site.anybody(), "/my-registrations/" + token, "\"2\"", Site.answers("new@example.org"))
                .isBadRequest();
    }

    @Test
    void needsTheVersionThatADecisionIsMeantFor() {
        for (String what : List.of("declines", "reinstatements", "acceptances", "withdrawals")) {
            decide(what, null).isEqualTo(428);
            decide(what, "ninety-nine").isEqualTo(400);
        }
        decide("withdrawals", "\"99\"").isEqualTo(412);
    }

    private static org.springframework.test.web.reactive.server.StatusAssertions decide(String what, String version) {
        return site.staff()
                .post()
                .uri(API + "/registrations/" + registration + "/" + what)
                .headers(headers -> {
                    if (version != null) {
                        headers.set(HttpHeaders.IF_MATCH, version);
                    }
                })
                .bodyValue(Map.of("reason", "OTHER"))
                .exchange()
                .expectStatus();
    }

    @Test
    void needsAReasonForADecline() {
        for (Object body : List.of(Map.of(), Map.of("reason", "BORING"), Map.of("reason", 1))) {
            site.staff()
                    .post()
                    .uri(API + "/registrations/" + registration + "/declines")
                    .header(HttpHeaders.IF_MATCH, "\"1\"")
                    .bodyValue(body)
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].field")
                    .isEqualTo("reason");
        }
    }

    @Test
    void refusesBadQueries() {
        site.staff()
                .get()
                .uri(API + "/missions/" + Site.MISSION + "/registrations?state=HAPPY&page=0&size=1001")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(3);
    }

    @Test
    void refusesToRegisterWhereRegistrationIsClosed() {
        String closed = "00000000-0000-0000-0000-00000000000c";
        site.delegation.known.put(
                closed, TestMissions.hamburg(closed, 2, MissionState.ANNOUNCED, RegistrationWindow.CLOSED, 1));
        Map<String, Object> form = Site.form(UUID.randomUUID().toString(), "new@example.org");
        form.put("missionId", closed);
        site.anybody()
                .post()
                .uri(API + "/registrations")
                .bodyValue(form)
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("registration-closed");
    }

    @Test
    void isNotForStrangers() {
        for (String path : List.of("/missions/" + Site.MISSION + "/registrations", "/registrations/" + registration)) {
            site.anybody().get().uri(API + path).exchange().expectStatus().isUnauthorized();
        }
        site.anybody()
                .post()
                .uri(API + "/registrations/" + registration + "/declines")
                .bodyValue(Map.of("reason", "OTHER"))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    private static WebTestClient.ResponseSpec post(String path, String body) {
        return site.anybody()
                .post()
                .uri(API + path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static org.springframework.test.web.reactive.server.StatusAssertions put(
            WebTestClient who, String path, String version, Object body) {
        return who.put()
                .uri(API + path)
                .headers(headers -> {
                    if (version != null) {
                        headers.set(HttpHeaders.IF_MATCH, version);
                    }
                })
                .bodyValue(body)
                .exchange()
                .expectStatus();
    }
}
