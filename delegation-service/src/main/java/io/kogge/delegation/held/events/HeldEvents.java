// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.held.events;

import io.kogge.delegation.held.model.HeldCount;
import io.kogge.delegation.held.model.HeldCounted;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.schemas.registration.RegistrationsHeldBack;
import java.util.List;

/** Publishes how many forms are held back; who filled them in is on no topic. */
public final class HeldEvents {
    private HeldEvents() {}

    /** What goes on the topics because of this event. */
    public static List<Outgoing> outgoing(HeldCounted event) {
        HeldCount count = event.count();
        return List.of(Outgoing.of(
                count.missionId(),
                new RegistrationsHeldBack(
                        count.missionId(), Math.toIntExact(count.count()), count.since(), event.at())));
    }
}
