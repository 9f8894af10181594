// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.advisories.usecase;

import io.kogge.notification.advisories.model.Advisory;
import io.kogge.notification.audience.model.Stop;
import java.util.List;
import reactor.core.publisher.Mono;

/** The advisories that this service has heard of. */
public interface Advisories {
    /** Those that hold for any of these stops, or for a city nearly called so, the strictest first. */
    Mono<List<Advisory.Noted>> on(List<Stop> route);
}
