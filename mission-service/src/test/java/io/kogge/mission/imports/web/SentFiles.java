// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.kogge.mission.RunningService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** Sends lists by the API and waits for what becomes of them. */
final class SentFiles {
    static final String IMPORTS = "/api/mission/v1/imports";
    private final RunningService service;

    SentFiles(RunningService service) {
        this.service = service;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mapped(int sheet, int firstHeading, int lastHeading) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Asked(String key, int rows) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Seen(
            String id,
            String state,
            String failure,
            Map<String, Integer> verdicts,
            Map<String, Integer> outcomes,
            Mapped mapping,
            boolean remembered,
            List<Asked> questions) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Row(int number, String verdict, String leftOut, Map<String, String> texts, String activityId) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rows(List<Row> items, long total) {}

    EntityExchangeResult<String> post(String name, byte[] content, boolean newThemes) {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("file", new ByteArrayResource(content)).filename(name);
        if (newThemes) {
            form.part("newThemes", "true");
        }
        return service.staff()
                .post()
                .uri(IMPORTS)
                .bodyValue(form.build())
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    /** The import's id. */
    String send(String name, byte[] content, boolean newThemes) {
        EntityExchangeResult<String> answer = post(name, content, newThemes);
        if (answer.getStatus().value() != 201) {
            throw new AssertionError(answer.getResponseBody());
        }
        String location = answer.getResponseHeaders().getLocation().toString();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    EntityExchangeResult<Seen> get(String id) {
        return service.staff()
                .get()
                .uri(IMPORTS + "/" + id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Seen.class)
                .returnResult();
    }

    Seen awaited(String id, String... states) {
        AtomicReference<Seen> seen = new AtomicReference<>();
        // while much is stored the database may not answer one question in time: it is asked again
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(AssertionError.class)
                .until(() -> {
                    seen.set(get(id).getResponseBody());
                    return List.of(states).contains(seen.get().state());
                });
        return seen.get();
    }

    void act(String id, String what) {
        service.staff()
                .post()
                .uri(IMPORTS + "/" + id + "/" + what)
                .header("If-Match", get(id).getResponseHeaders().getETag())
                .exchange()
                .expectStatus()
                .isAccepted();
    }

    void put(String id, String what, Object body) {
        service.staff()
                .put()
                .uri(IMPORTS + "/" + id + "/" + what)
                .header("If-Match", get(id).getResponseHeaders().getETag())
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isAccepted();
    }

    Rows rows(String id, String query) {
        return service.staff()
                .get()
                .uri(IMPORTS + "/" + id + "/rows?" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Rows.class)
                .returnResult()
                .getResponseBody();
    }
}
