// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.bounces.model.returned.ReturnedMail;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** The mails that staff look at. */
public interface ReturnedMails {

    /** The mail; a rejection {@code returned-mail-not-found} if there is none. */
    Mono<Stored<ReturnedMail>> get(String id);

    /** A page of those that are open, the latest first. */
    Mono<Paged<Stored<ReturnedMail>>> open(Paging paging);

    /** Deletes what arrived before this moment, settled or not. */
    Mono<Long> deleteArrivedBefore(Instant before);

    /** Deletes what is about this person. */
    Mono<Void> forget(String personId);
}
