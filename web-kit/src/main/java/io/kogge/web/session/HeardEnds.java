// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import java.util.function.Function;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Which sessions were ended, as a service that does not end them itself has heard. */
public final class HeardEnds implements EndedSessions {
    private final Function<String, Mono<Ended>> heard;
    private final Supplier<Mono<Long>> behind;

    /**
     * Listens somewhere.
     *
     * @param heard what was heard of an account; empty where nothing was
     * @param behind how much was told and not heard yet
     */
    public HeardEnds(Function<String, Mono<Ended>> heard, Supplier<Mono<Long>> behind) {
        this.heard = heard;
        this.behind = behind;
    }

    @Override
    public Mono<Ended> of(String staffId) {
        return heard.apply(staffId);
    }

    @Override
    public Mono<Boolean> heardAll() {
        return behind.get().map(untold -> untold == 0);
    }
}
