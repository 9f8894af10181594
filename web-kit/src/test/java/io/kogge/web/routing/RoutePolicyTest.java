// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.routing;

import io.kogge.web.app.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class RoutePolicyTest extends WebTest {
    private static final String DRAWINGS = "/api/boat/v1/drawings";

    @Test
    void aRouteThatAsksForFilesTakesThem() {
        upload(DRAWINGS, 50_000)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.drawing")
                .isEqualTo(true);
    }

    @Test
    void notMoreThanItSays() {
        upload(DRAWINGS, 70_000).expectStatus().isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void anyOtherRouteTakesNone() {
        upload("/api/boat/v1/guests", 10).expectStatus().isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        upload("/boats/guest", 10).expectStatus().isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void aLimitOfItsOwnIsHeldTo() {
        note("{\"name\":\"Kogge\",\"crew\":3}").expectStatus().isOk();
        note("{\"name\":\"Kogge of Bremen\",          \"crew\":3}")
                .expectStatus()
                .isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void aFormIsHeldToItToo() {
        form("name=Kogge&crew=3").expectStatus().isOk();
        form("name=Kogge&crew=3&more=" + "x".repeat(40)).expectStatus().isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void itsHeadersTakeThePlaceOfTheKits() {
        upload(DRAWINGS, 10).expectHeader().valueEquals("Permissions-Policy", "camera=(self)");
        note("{}").expectHeader().valueMatches("Permissions-Policy", "camera=\\(\\), .*");
    }

    private ResponseSpec note(String json) {
        return client.post()
                .uri("/api/boat/v1/notes")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    private ResponseSpec form(String form) {
        return client.post()
                .uri("/api/boat/v1/slips")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange();
    }

    private ResponseSpec upload(String path, int bytes) {
        MultipartBodyBuilder body = new MultipartBodyBuilder();
        body.part("drawing", new byte[bytes]).filename("kogge.png");
        return client.post().uri(path).bodyValue(body.build()).exchange();
    }
}
