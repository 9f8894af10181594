// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.api;

import io.kogge.web.app.WebTest;
import io.kogge.web.session.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiTest extends WebTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"3\"` | 200",
                "`*` | 400",
                "`W/\"3\"` | 400",
                "`3` | 400",
                "`\"3\", \"4\"` | 400",
                "`\"x\"` | 400"
            })
    void aChangeNamesOneVersion(String ifMatch, int status) {
        client.put()
                .uri("/api/boat/v1/boats/1")
                .header("Authorization", "Bearer " + session(Role.STAFF))
                .header("If-Match", ifMatch)
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    @Test
    void versionsAreEntityTags() {
        client.get().uri("/api/boat/v1/boats/1").exchange().expectHeader().valueEquals("ETag", "\"3\"");
        client.put()
                .uri("/api/boat/v1/boats/1")
                .header("Authorization", "Bearer " + session(Role.STAFF))
                .exchange()
                .expectStatus()
                .isEqualTo(428);
    }

    @Test
    void listsComeInPages() {
        client.get()
                .uri("/api/boat/v1/boats?page=1&size=100")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].name")
                .isEqualTo("Kogge")
                .jsonPath("$.items[0].flag")
                .doesNotExist()
                .jsonPath("$.size")
                .isEqualTo(100)
                .jsonPath("$.total")
                .isEqualTo(1);
        for (String query : new String[] {"size=101", "size=0", "page=0", "page=x", "page=-1", "page=99999999999"}) {
            client.get()
                    .uri("/api/boat/v1/boats?" + query)
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Test
    void theDocumentIsOpenToAllSites() {
        client.get()
                .uri("/api/boat/v1/openapi.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", "*")
                .expectBody()
                .jsonPath("$.openapi")
                .isEqualTo("3.0.3")
                .jsonPath("$.components.responses.Stale")
                .exists();
    }
}
