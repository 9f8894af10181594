// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.events;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.AllocationEvent;
import io.kogge.delegation.allocation.model.AllocationEvent.Accepted;
import io.kogge.delegation.allocation.model.AllocationEvent.Declined;
import io.kogge.delegation.allocation.model.AllocationEvent.Waitlisted;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.schemas.registration.AcceptedHow;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.schemas.registration.RegistrationDeclined;
import io.kogge.schemas.registration.RegistrationWaitlisted;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** Publishes decisions on places; what only the allocation itself needs to know stays here. */
public final class AllocationEvents {
    private AllocationEvents() {}

    /** What goes on the topics because of this event. */
    public static List<Outgoing> outgoing(Allocation allocation, AllocationEvent event) {
        if (event instanceof Accepted accepted) {
            return publish(
                    allocation,
                    new RegistrationAccepted(
                            accepted.registrationId(),
                            allocation.missionId(),
                            accepted.at(),
                            AcceptedHow.valueOf(accepted.how().name())));
        }
        if (event instanceof Waitlisted waitlisted) {
            return publish(
                    allocation,
                    new RegistrationWaitlisted(waitlisted.registrationId(), allocation.missionId(), waitlisted.at()));
        }
        if (event instanceof Declined declined) {
            return publish(
                    allocation,
                    new RegistrationDeclined(
                            declined.registrationId(),
                            allocation.missionId(),
                            declined.at(),
                            declined.reason().name()));
        }
        return List.of();
    }

    private static List<Outgoing> publish(Allocation allocation, SpecificRecord event) {
        return List.of(Outgoing.of(allocation.missionId(), event));
    }
}
