// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.operations;

import io.kogge.event.consumer.Lag;
import io.kogge.event.consumer.Rebuilds;
import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import reactor.core.publisher.Mono;

/** State of each view; a write rebuilds one from the log while the old one serves. */
@Endpoint(id = "projections")
final class ProjectionsEndpoint {
    private final Rebuilds rebuilds;
    private final Lag lag;

    ProjectionsEndpoint(Rebuilds rebuilds, Lag lag) {
        this.rebuilds = rebuilds;
        this.lag = lag;
    }

    /** All of them. */
    record Projections(List<State> projections) {}

    /**
     * One of them.
     *
     * @param name its name
     * @param state {@code SERVING} or {@code REBUILDING}; both serve
     * @param generation which generation serves
     * @param lag records that have not reached it yet
     */
    record State(String name, String state, int generation, long lag) {}

    @ReadOperation
    Mono<Projections> list() {
        return lag.byConsumer()
                .flatMap(lags -> rebuilds.views()
                        .map(view -> new State(
                                view.name(),
                                view.rebuilding() ? "REBUILDING" : "SERVING",
                                view.generation(),
                                lags.getOrDefault(view.consumer(), 0L)))
                        .collectList()
                        .map(Projections::new));
    }

    @WriteOperation
    Mono<Projections> rebuild(@Selector String name) {
        return rebuilds.start(name).then(list());
    }
}
