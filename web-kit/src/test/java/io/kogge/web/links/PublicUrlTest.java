// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.reactive.function.server.MockServerRequest;
import org.springframework.web.reactive.function.server.ServerRequest;

class PublicUrlTest {
    private static final ServerRequest REQUEST = MockServerRequest.builder()
            .uri(URI.create("http://localhost:8081/missions/m1?done=saved"))
            .build();

    @Test
    void whatTheOfficeSaysCountsWhateverWasAskedFor() {
        for (String said : new String[] {"https://kogge.example/stad", "https://kogge.example/stad/"}) {
            assertThat(new PublicUrl(URI.create(said)).of(REQUEST, "/join/m1"))
                    .hasToString("https://kogge.example/stad/join/m1");
        }
    }

    @Test
    void whereItSaysNothingItIsWhereTheRequestCameTo() {
        assertThat(new PublicUrl(null).of(REQUEST, "/join/m1")).hasToString("http://localhost:8081/join/m1");
    }

    @Test
    void whatMayLeadToNoHostThatARequestNamesIsAPathWhereItSaysNothing() {
        assertThat(new PublicUrl(null).orPath("/review/shared/t")).isEqualTo("/review/shared/t");
        assertThat(new PublicUrl(URI.create("https://kogge.example/")).orPath("/review/shared/t"))
                .isEqualTo("https://kogge.example/review/shared/t");
    }
}
