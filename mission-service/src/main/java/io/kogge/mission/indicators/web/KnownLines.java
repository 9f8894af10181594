// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.web;

import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.policy.usecase.PolicyLines;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** The policy lines that an indicator can have: one that was taken off the list stays with those that have it. */
final class KnownLines {
    private KnownLines() {}

    static Mono<Set<String>> of(PolicyLines lines) {
        return lines.ever().map(PolicyLine::id).collect(Collectors.toSet());
    }
}
