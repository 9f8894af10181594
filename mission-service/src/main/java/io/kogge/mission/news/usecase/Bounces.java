// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.news.usecase;

import java.time.Instant;
import reactor.core.publisher.Mono;

/** Mails to delegates whose address was refused, at once or afterwards. */
public interface Bounces {

    /** How many there were from this moment on. */
    Mono<Long> since(Instant moment);
}
