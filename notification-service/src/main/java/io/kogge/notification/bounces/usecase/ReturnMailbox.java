// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** The mailbox to which things come back. */
public interface ReturnMailbox {

    /**
     * How far it was read.
     *
     * @param validity of the numbers (RFC 3501, 2.3.1.1): under another one they begin anew
     * @param uid number of the last mail that is done
     */
    record Position(long validity, long uid) {
        /** Nothing was read. */
        public static final Position START = new Position(0, 0);
    }

    /**
     * A mail in it.
     *
     * @param octets as many as are read at most
     */
    record Arrived(Position position, Instant at, byte[] octets) {
        /** Names it in commands, wherever they are kept. */
        public String name() {
            return position.validity() + "-" + position.uid();
        }

        /** Nothing of what it says. */
        @Override
        public String toString() {
            return "Arrived[" + name() + "]";
        }
    }

    /** The next mails behind this position, so many at most, in the order in which they came. */
    Mono<List<Arrived>> next(Position behind, int most);

    /** These are done: they are marked as read, and moved away where there is a folder for them. */
    Mono<Void> done(List<Position> positions);
}
