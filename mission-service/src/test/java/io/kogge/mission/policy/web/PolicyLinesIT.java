// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The office's policy lines, by the API and by their pages. */
@OnEveryDatabase
class PolicyLinesIT {
    private static final String LINES = "/api/mission/v1/policy-lines";

    private final RunningService service;
    private final WebTestClient staff;
    private final Browser browser;
    private final String id = "line-" + UUID.randomUUID().toString().substring(0, 8);

    PolicyLinesIT(TestDatabase database) {
        service = RunningService.on(database);
        staff = service.staff();
        browser = service.browser("en");
    }

    @Test
    void aLineIsAddedMovedRenamedAndTakenOff() {
        String etag = etag(send("POST", LINES, null, Map.of("id", id, "names", names(id)))
                .expectStatus()
                .isCreated());
        send("POST", LINES, null, Map.of("id", id, "names", names(id)))
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("ETag", etag);

        String renamed = etag(send("PUT", LINES + "/" + id, etag, Map.of("names", names(id + " new"), "place", 1))
                .expectStatus()
                .isOk());
        assertThat(offered()).first().extracting(line -> line.name("en")).isEqualTo(id + " new");
        send("PUT", LINES + "/" + id, etag, Map.of("names", names(id)))
                .expectStatus()
                .isEqualTo(412);
        send("PUT", LINES + "/" + id, null, Map.of("names", names(id)))
                .expectStatus()
                .isEqualTo(428);
        send("PUT", LINES + "/no-such-line", renamed, Map.of("names", names("No such")))
                .expectStatus()
                .isNotFound();

        staff.delete()
                .uri(LINES + "/" + id)
                .header("If-Match", renamed)
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(offered()).extracting(PolicyLine::id).doesNotContain(id);
        assertThat(service.bean(PolicyLines.class).ever().collectList().block())
                .contains(new PolicyLine(id, new Texts(names(id + " new"))));
    }

    @Test
    void allThatIsWrongIsNamed() {
        send("POST", LINES, null, Map.of("id", "Two Words", "names", Map.of("en", "x".repeat(81)), "place", 0))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value((List<String> fields) ->
                        assertThat(fields).containsExactlyInAnyOrder("id", "names.nl", "names.en", "place"));
    }

    @Test
    void staffKeepTheListOnItsPage() {
        String page = "/review/policy-lines";
        assertThat(browser.submit(page, Map.of("names.nl", id)).is(400).text())
                .contains("Name in English: fill this in");
        browser.submit(page, Map.of("names.nl", id + " nl", "names.en", id)).is(303);
        String own = page + "/" + id;
        String version = browser.get(own).is(200).hidden("version");

        browser.submit(own, Map.of("names.nl", id + " nl", "names.en", id + " b", "place", "1", "version", version))
                .is(303);
        assertThat(browser.submit(own, Map.of("names.nl", "n", "names.en", "e", "version", version))
                        .is(412)
                        .text())
                .contains("Someone else changed this meanwhile");
        browser.submitFrom(own, own + "/rise", Map.of()).is(303);
        assertThat(browser.get(page).text()).contains(id + " b");
        browser.submitFrom(own, own + "/removal", Map.of()).is(303);
        assertThat(browser.get(page).text()).doesNotContain(id);
        browser.get(own).is(200);
    }

    private List<PolicyLine> offered() {
        return service.bean(PolicyLines.class).all().collectList().block();
    }

    private static Map<String, String> names(String english) {
        return Map.of("nl", english + " (nl)", "en", english);
    }

    private static String etag(WebTestClient.ResponseSpec answer) {
        EntityExchangeResult<byte[]> result = answer.expectBody().returnResult();
        return result.getResponseHeaders().getETag();
    }

    private WebTestClient.ResponseSpec send(String method, String path, String version, Object body) {
        return staff.method(HttpMethod.valueOf(method))
                .uri(path)
                .headers(headers -> {
                    if (version != null) {
                        headers.set("If-Match", version);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
