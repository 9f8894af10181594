// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.usecase;

import io.kogge.kernel.command.Actor;
import reactor.core.publisher.Mono;

/** What belongs to people and is kept by other features. */
@FunctionalInterface
public interface Belongings {

    /** All that was the one record's is the other's from now on. Doing it again does what a crash left undone. */
    Mono<Void> handOver(String fromId, String toId, Actor actor);
}
