// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import java.util.List;
import java.util.Optional;

/** What a person was told before about the same registration, as far as it may have arrived; in the order of the lane. */
record Earlier(List<Delivery> deliveries) {

    static Earlier than(Delivery delivery, List<Delivery> lane) {
        String registration = delivery.letter().to().registrationId();
        return new Earlier(lane.stream()
                .filter(other -> !other.id().equals(delivery.id()))
                .filter(other -> other.letter().to().registrationId().equals(registration))
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
