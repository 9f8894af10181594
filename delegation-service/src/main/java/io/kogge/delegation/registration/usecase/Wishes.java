// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.registration.model.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The forms that were handed in. One holder at a time takes them on, in the order of handing in; one that died loses its
 * turn when its lease ends.
 */
public interface Wishes {

    /**
     * Stores a form in one insert. The same form under the same id is the same wish; a conflict {@code registration-exists}
     * where another one was handed in under it, or this one so long ago that nobody can tell any more.
     */
    Mono<Void> handIn(Wish wish);

    /** Whether this form was handed in already; false where nothing was under its id, a conflict as above. */
    Mono<Boolean> isKnown(Wish wish);

    /** Takes the turn, or holds it for another lease from now; false while another holder has it. Times are the system's. */
    Mono<Boolean> takeTurn(String holder, Instant now, Duration lease);

    /** Gives the turn back. */
    Mono<Void> giveTurnBack(String holder);

    /** Forms that are not taken on yet, in the order of handing in. */
    Flux<Wish> open(int limit);

    /** These were taken on: what was filled in stands elsewhere now, or nowhere any more, and is removed here. */
    Mono<Void> done(Collection<String> ids);

    /** Sets one aside that cannot be taken on, so that it is in nobody's way. */
    Mono<Void> setAside(String id);

    /** Opens again what was set aside. */
    Mono<Void> reopen();

    /** Removes the digests of forms handed in by that moment, so that nobody can tell any more what was in one. */
    Mono<Void> forgetContent(Instant handedInBefore);

    /** Removes what is left of forms handed in by that moment: their ids. */
    Mono<Void> forget(Instant handedInBefore);
}
