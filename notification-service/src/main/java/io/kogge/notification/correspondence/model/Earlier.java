// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import java.util.List;
import java.util.Optional;

/** What a recipient was told before in the same correspondence, as far as it may have arrived; in order. */
record Earlier(List<Delivery> deliveries) {

    static Earlier than(Delivery delivery, List<Delivery> letters) {
        return new Earlier(letters.stream()
                .filter(other -> !other.id().equals(delivery.id()))
                .filter(other -> other.mayHaveArrived() && other.told() != null)
                .toList());
    }

    /** The message whose calendar entry is the one that counts: the highest sequence does (RFC 5546, 2.1.4). */
    Optional<Delivery> entry() {
        return deliveries.stream()
                .filter(delivery -> sequence(delivery) >= 0)
                .reduce((one, other) -> sequence(other) >= sequence(one) ? other : one);
    }

    /** The last message. */
    Optional<Delivery> last() {
        return deliveries.stream().reduce((one, other) -> other);
    }

    private static int sequence(Delivery delivery) {
        Delivery.Told told = delivery.told();
        return told == null || told.calendar() == null ? -1 : told.calendar().sequence();
    }
}
