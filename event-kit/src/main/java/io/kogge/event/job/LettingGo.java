// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Deletes what was kept long enough, each kind by itself. */
final class LettingGo {
    private static final Logger LOG = LoggerFactory.getLogger(LettingGo.class);

    private final Map<String, Retention> kinds;
    private final EachAlone each;
    private final MeterRegistry meters;
    private final Clock system;

    LettingGo(List<Retention> kinds, EachAlone each, MeterRegistry meters, Clock system) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Retention::name, Function.identity()));
        this.each = each;
        this.meters = meters;
        this.system = system;
    }

    Mono<Void> run() {
        return each.run(Flux.fromIterable(kinds.keySet()), this::letGo);
    }

    private Mono<Long> letGo(String name) {
        Retention kind = kinds.get(name);
        return kind == null
                ? Mono.empty()
                : kind.deleteOlderThan()
                        .apply(system.instant().minus(kind.keepFor()))
                        .doOnNext(deleted -> {
                            meters.counter("kogge.retention.deleted", "kind", name)
                                    .increment(deleted);
                            if (deleted > 0) {
                                LOG.info("{} {} were kept long enough", deleted, name);
                            }
                        });
    }
}
