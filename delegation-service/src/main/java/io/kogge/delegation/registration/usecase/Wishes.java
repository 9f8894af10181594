// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The forms that were handed in, until they are taken on and for some time after. */
public interface Wishes {
    /** For so long after handing in (system time) the answers are kept at least, so that a wrong address is put right. */
    Duration CORRECTABLE = Duration.ofHours(1);

    /**
     * Stores a form in one insert. The same form under the same id is the same wish; a conflict {@code registration-exists}
     * where another one was handed in under it, or this one so long ago that nobody can tell any more.
     */
    Mono<Void> handIn(Wish wish);

    /** Whether this form was handed in already; false where nothing was under its id, a conflict as above. */
    Mono<Boolean> isKnown(Wish wish);

    /** Forms that are not taken on yet, in the order of handing in. */
    Flux<Wish> open(int limit);

    /**
     * What was filled in under this id for this mission, whatever became of it, so that it tells nobody who is known; empty
     * once it was removed.
     */
    Mono<Applicant> answers(String id, String missionId);

    /** These were taken on. */
    Mono<Void> done(Collection<String> ids);

    /** Takes one on no more that was not yet, as a later one came in its place. */
    Mono<Void> drop(String id);

    /** Sets one aside that cannot be taken on, so that it is in nobody's way. */
    Mono<Void> setAside(String id);

    /** Holds one back, so that it is taken on later. */
    Mono<Void> holdBack(String id, Instant until);

    /** Opens what was held back until this moment (system time); how many. */
    Mono<Long> open(Instant systemNow);

    /** What is held back, by mission. */
    Flux<HeldBack> heldBack();

    /** Opens what is held back for a mission, to be taken on whatever comes; how many. */
    Mono<Long> letGo(String missionId);

    /** Takes none of what is held back for a mission, and removes what was filled in; how many. */
    Mono<Long> discard(String missionId);

    /** Opens again what was set aside. */
    Mono<Void> reopen();

    /** Removes what was filled in of forms that wait for nothing and were handed in by that moment (system time). */
    Mono<Void> forgetAnswers(Instant handedInBefore);

    /** Removes the digests of forms handed in by that moment, so that nobody can tell any more what was in one. */
    Mono<Void> forgetContent(Instant handedInBefore);

    /** Removes what is left of forms handed in by that moment, their ids; how many there were. */
    Mono<Long> forget(Instant handedInBefore);
}
