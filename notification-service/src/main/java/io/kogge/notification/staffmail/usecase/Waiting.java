// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.notification.message.model.StaffNews;
import java.time.Instant;
import reactor.core.publisher.Flux;

/** Knows things that wait for staff; one bean for each sort of thing. */
@FunctionalInterface
public interface Waiting {

    /** What waits at this moment (domain time). */
    Flux<StaffNews.Line> lines(Instant now);
}
