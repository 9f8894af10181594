// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.waiting;

import reactor.core.publisher.Flux;

/** A feature in which things wait for staff; the start page collects the beans of this type. */
@FunctionalInterface
public interface Waiting {

    /** What waits now for this member of staff, titles in the reader's language; bounded, as one page shows it all. */
    Flux<WaitingLine> lines(String language, String staff);
}
