// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.mission.themes.usecase.Themes;
import reactor.core.publisher.Mono;

/** Reads what plans choose from. */
public final class Offers {
    private final Themes themes;
    private final PolicyLines lines;

    /** Over the office's lists. */
    public Offers(Themes themes, PolicyLines lines) {
        this.themes = themes;
        this.lines = lines;
    }

    Mono<Offered> read() {
        return Mono.zip(
                        themes.all().collectList(),
                        lines.ever().collectList(),
                        lines.all().collectList())
                .map(read -> new Offered(read.getT1(), read.getT2(), read.getT3()));
    }
}
