// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.list.SavedLists.Shelf;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.reactive.function.server.MockServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The view that opens in place of the bare list. */
class UsualListTest {
    private static final ListKind FLEET = ListKind.at("/boats/fleet", "boats").searchable();

    @Test
    void opensWithoutReadingTheListFirst() {
        SavedLists saved = (request, query) -> Mono.just(new Shelf(List.of(), "/boats/fleet?q=kogge", null, null));
        // no page is rendered
        ServerResponse answer = new ListPages(null, saved)
                .answer(MockServerRequest.builder().build(), FLEET, "fleet", query -> {
                    throw new AssertionError("the list was read");
                })
                .block();
        assertThat(answer.headers().getLocation()).isEqualTo(URI.create("/boats/fleet?q=kogge"));
    }
}
