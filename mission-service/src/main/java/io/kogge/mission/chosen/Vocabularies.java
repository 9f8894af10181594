// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.chosen;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.mission.themes.usecase.Themes;
import reactor.core.publisher.Mono;

/** Reads the office's lists together. */
public final class Vocabularies {
    private final Themes themes;
    private final PolicyLines lines;

    /** Over both lists. */
    public Vocabularies(Themes themes, PolicyLines lines) {
        this.themes = themes;
        this.lines = lines;
    }

    /** As they are now. */
    public Mono<Vocabulary> read() {
        return Mono.zip(
                        themes.all().map(Stored::state).collectList(),
                        lines.kept().collectList())
                .map(read -> Vocabulary.of(read.getT1(), read.getT2()));
    }
}
