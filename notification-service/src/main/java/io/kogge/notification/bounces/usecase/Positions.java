// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import reactor.core.publisher.Mono;

/** How far the mailbox was read. */
public interface Positions {

    /** The last mail that is done; the start where none is. */
    Mono<ReturnMailbox.Position> last();

    /** This mail, and all before it, are done. */
    Mono<Void> reached(ReturnMailbox.Position position);
}
