// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.schemas.LinkPurpose;
import io.kogge.web.links.SignedLinks;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The service's API, as staff and delegates use it. */
public final class Api {
    private static final String V1 = "/api/notification/v1";

    private final RunningService service;

    Api(RunningService service) {
        this.service = service;
    }

    /** Token of the first link to the answering page. */
    public String token(String person) {
        return token(person, 1);
    }

    /** Token of that link after the address was changed. */
    public String token(String person, int linkVersion) {
        return service.bean(SignedLinks.class).token(LinkPurpose.FOLLOW_UP, person, linkVersion);
    }

    /** Answers the follow-up question. */
    public WebTestClient.ResponseSpec post(String token, String body) {
        return service.anybody()
                .post()
                .uri(V1 + "/answers/" + token)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    public JsonNode timeline(String mission) {
        return json("/missions/" + mission + "/timeline");
    }

    /** What staff read at this path of the API. */
    public JsonNode json(String path) {
        return service.staff()
                .get()
                .uri(V1 + path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
    }

    /** Every person's message. */
    public List<JsonNode> deliveries(String mission) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page;
        do {
            page = json("/missions/" + mission + "/deliveries?size=100&page=" + (all.size() / 100 + 1));
            page.path("items").forEach(all::add);
        } while (!page.path("items").isEmpty()
                && all.size() < page.path("total").asInt());
        return all;
    }

    /** State and reason of every message of this kind. */
    public String states(String mission, String template) {
        StringBuilder states = new StringBuilder();
        for (JsonNode delivery : deliveries(mission)) {
            if (delivery.path("template").asString().equals(template)) {
                states.append(delivery.path("state").asString())
                        .append(' ')
                        .append(delivery.path("reason").asString(""))
                        .append('\n');
            }
        }
        return states.toString();
    }

    /** Runs everything again that has gone out; this may queue no message that was not there before. */
    public void runEverythingAgain(String mission) {
        List<String> before = deliveryIds(mission);
        for (JsonNode occurrence : timeline(mission).path("occurrences")) {
            if (occurrence.path("state").asString().equals("DONE")) {
                service.staff()
                        .post()
                        .uri(
                                V1 + "/occurrences/{id}/runs",
                                occurrence.path("id").asString())
                        .exchange()
                        .expectStatus()
                        .isAccepted();
            }
        }
        assertThat(deliveryIds(mission)).isEqualTo(before);
    }

    private List<String> deliveryIds(String mission) {
        return deliveries(mission).stream()
                .map(delivery -> delivery.path("id").asString())
                .sorted()
                .toList();
    }
}
