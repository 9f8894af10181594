// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.RunningService;
import io.kogge.mission.files.usecase.Documents;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;

@OnOneDatabase
class AgreementApiIT {
    private static final String AGREEMENTS = "/api/mission/v1/agreements";

    private final WebTestClient staff;
    private final String id = UUID.randomUUID().toString();
    private final String one = AGREEMENTS + "/" + id;

    AgreementApiIT(TestDatabase database) {
        staff = RunningService.on(database).staff();
        send("POST", AGREEMENTS, null, with("id", id)).expectStatus().isCreated();
    }

    @Test
    void anAgreementIsReadCorrectedAndClosed() {
        send("POST", AGREEMENTS, null, with("id", id)).expectStatus().isCreated();
        send("POST", AGREEMENTS, null, with("id", id, "subject", "Other"))
                .expectStatus()
                .isEqualTo(409);
        send("PUT", one, "\"1\"", with("subject", "Peace")).expectStatus().isOk();
        send("PUT", one, "\"1\"", with("subject", "Peace again")).expectStatus().isEqualTo(412);
        send("PUT", one + "/ending", "\"2\"", Map.of("date", "2026-11", "reason", "A quarrel"))
                .expectStatus()
                .isOk();
        send("PUT", one + "/ending", "\"3\"", Map.of("date", "2026-11"))
                .expectStatus()
                .isEqualTo(409);
        staff.get()
                .uri(one)
                .exchange()
                .expectHeader()
                .valueEquals("ETag", "\"3\"")
                .expectBody()
                .jsonPath("$.subject")
                .isEqualTo("Peace")
                .jsonPath("$.signed")
                .isEqualTo("1989")
                .jsonPath("$.state")
                .isEqualTo("ENDED")
                .jsonPath("$.ending.reason")
                .isEqualTo("A quarrel")
                .jsonPath("$.obligations[0].until")
                .isEqualTo("2029");
        send("DELETE", one + "/ending", "\"3\"", null).expectStatus().isOk();
        send("DELETE", one, "\"4\"", null).expectStatus().isNoContent();
        staff.get().uri(one).exchange().expectStatus().isNotFound();
    }

    @Test
    void itsDocumentComesAndGoesWithIt() {
        String file = file();
        send("PUT", one + "/document", "\"1\"", Map.of("file", UUID.randomUUID().toString()))
                .expectStatus()
                .isBadRequest();
        send("PUT", one + "/document", "\"1\"", Map.of("file", file))
                .expectStatus()
                .isOk();
        staff.delete()
                .uri("/api/mission/v1/files/" + file)
                .exchange()
                .expectStatus()
                .isEqualTo(409);

        String other = file();
        send("PUT", one + "/document", "\"2\"", Map.of("file", other))
                .expectStatus()
                .isOk();
        staff.get()
                .uri("/api/mission/v1/files/" + file)
                .exchange()
                .expectStatus()
                .isNotFound();
        send("DELETE", one, "\"3\"", null).expectStatus().isNoContent();
        staff.get()
                .uri("/api/mission/v1/files/" + other)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void itsRenewalsAreListedInOrder() {
        send("POST", one + "/renewals", "\"1\"", with("signed", "2026-12", "ends", "2031"))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.renews")
                .isEqualTo(id);
        staff.get()
                .uri(one + "/renewals")
                .exchange()
                .expectBody()
                .jsonPath("$.items[*].state")
                .value((List<String> states) -> assertThat(states).containsExactly("RENEWED", "IN_FORCE"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        send(
                        "POST",
                        AGREEMENTS,
                        null,
                        with(
                                "kind",
                                "PACT",
                                "subject",
                                " ",
                                "parties",
                                List.of(),
                                "signed",
                                "12 mrt 2019",
                                "policyLine",
                                "none-such",
                                "themes",
                                List.of("none-such"),
                                "colour",
                                "red"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value((List<String> fields) -> assertThat(fields)
                        .containsExactlyInAnyOrder(
                                "kind", "subject", "parties", "signed", "policyLine", "themes[0]", "colour"));
        send("POST", AGREEMENTS, null, with("ends", "1988"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("ends-before-signed");
        staff.get()
                .uri(AGREEMENTS + "?sort=colour&state=NONE")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private String file() {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("file", new ByteArrayResource(Documents.PDF)).filename("verdrag.pdf");
        String path = staff.post()
                .uri("/api/mission/v1/files")
                .bodyValue(form.build())
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getLocation()
                .getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Map<String, Object> with(Object... more) {
        Map<String, Object> agreement = new HashMap<>(Map.of(
                "kind", "TREATY",
                "subject", "Friendship",
                "parties", List.of(Map.of("name", "Oldenburg", "country", "DE")),
                "signed", "1989",
                "ends", "2026",
                "obligations", List.of(Map.of("text", "Exchange pupils", "until", "2029"))));
        for (int i = 0; i < more.length; i += 2) {
            agreement.put((String) more[i], more[i + 1]);
        }
        return agreement;
    }

    private WebTestClient.ResponseSpec send(String method, String path, String ifMatch, Map<String, ?> body) {
        WebTestClient.RequestBodySpec request =
                staff.method(HttpMethod.valueOf(method)).uri(path);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return body == null ? request.exchange() : request.bodyValue(body).exchange();
    }
}
