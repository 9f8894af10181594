// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * The lanes that have something to send, one for each person and mission. Who holds a lane sends its messages in order
 * and alone, and renews its lease meanwhile; a holder that died loses it when its lease ends. All times are system
 * time.
 */
public interface Lanes {

    /**
     * A held lane.
     *
     * @param id the lane
     * @param marks how often it had been marked when it was claimed
     * @param holder who holds it, a name for this one time
     */
    record Held(String id, long marks, String holder) {}

    /** Says that a lane has something to send, now. Comes after that is stored, so that no message is overlooked. */
    Mono<Void> mark(String lane, Instant now);

    /** Takes the lane that has been due longest and that nobody holds; empty when there is none. */
    Mono<Held> claim(Instant now, Duration lease);

    /** Holds it for another lease from now; false when another holder has it. */
    Mono<Boolean> renew(Held lane, Instant now, Duration lease);

    /** Gives the lane back; it is due again then, or at once if it was marked meanwhile. */
    Mono<Void> release(Held lane, Instant dueAt, Instant now);

    /** Gives the lane back with nothing left to send, unless it was marked meanwhile. */
    Mono<Void> retire(Held lane, Instant now);
}
