// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.reactive.function.server.MockServerRequest;
import org.springframework.web.reactive.function.server.ServerRequest;

class DoneTest {
    private final Done done = new Done("saved", "removed");

    @Test
    void whatThePageCanWordIsSaid() {
        Map<String, Object> model = new HashMap<>();
        done.in(asked("removed"), model);
        assertThat(model).isEqualTo(Map.of("done", "removed"));
    }

    @Test
    void whatSomebodyMadeUpIsNot() {
        Map<String, Object> model = new HashMap<>();
        done.in(asked("<b>"), model);
        done.in(MockServerRequest.builder().build(), model);
        assertThat(model).isEmpty();
    }

    private static ServerRequest asked(String what) {
        return MockServerRequest.builder().queryParam("done", what).build();
    }
}
