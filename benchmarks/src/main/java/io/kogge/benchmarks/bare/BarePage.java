// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.bare;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A page with a table from memory, about {@code ?bytes=} bytes long. */
final class BarePage {
    private static final int BYTES_OF_A_ROW = 175;

    /**
     * A line of the table.
     *
     * @param name who
     * @param organisation of which organisation
     * @param state a word
     * @param since when
     */
    public record Line(String name, String organisation, String state, String since) {}

    Mono<ServerResponse> show(ServerRequest request) {
        int bytes = request.queryParam("bytes").map(Integer::parseInt).orElse(0);
        List<Line> lines = IntStream.range(0, bytes / BYTES_OF_A_ROW)
                .mapToObj(number -> new Line("Person " + number, "Organisation " + number, "accepted", "2026-11-22"))
                .toList();
        return ServerResponse.ok().render("page", Map.of("title", "Delegation", "lines", lines));
    }
}
