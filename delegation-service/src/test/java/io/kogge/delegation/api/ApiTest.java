// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.api;

import io.kogge.delegation.support.OnSite;
import io.kogge.delegation.support.Site;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What tests of the API ask again and again. */
abstract class ApiTest extends OnSite {
    static final String API = "/api/delegation/v1";

    static void expectMine(String id, String state) {
        site.anybody()
                .get()
                .uri(API + "/my-registrations/" + site.token(id))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists(HttpHeaders.ETAG)
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo(state)
                .jsonPath("$.mission.id")
                .isEqualTo(Site.MISSION);
    }

    static ResponseSpec my(String id, String what) {
        return site.anybody()
                .post()
                .uri(API + "/my-registrations/" + site.token(id) + what)
                .exchange();
    }

    static ResponseSpec correct(String id, Map<String, Object> answers) {
        return site.staff()
                .put()
                .uri(API + "/registrations/" + id)
                .header(HttpHeaders.IF_MATCH, "\"" + site.decidedVersion(id) + "\"")
                .bodyValue(answers)
                .exchange();
    }

    static ResponseSpec act(String id, String what, Object body) {
        return acting(id, what, "\"" + site.decidedVersion(id) + "\"", body);
    }

    static ResponseSpec acting(String id, String what, String version, Object body) {
        return site.staff()
                .post()
                .uri(API + "/registrations/" + id + "/" + what)
                .header(HttpHeaders.IF_MATCH, version)
                .bodyValue(body)
                .exchange();
    }
}
