// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.events;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.AllocationEvent;
import io.kogge.delegation.allocation.model.AllocationEvent.Accepted;
import io.kogge.delegation.allocation.model.AllocationEvent.Attended;
import io.kogge.delegation.allocation.model.AllocationEvent.Declined;
import io.kogge.delegation.allocation.model.AllocationEvent.NoShow;
import io.kogge.delegation.allocation.model.AllocationEvent.Waitlisted;
import io.kogge.delegation.allocation.model.Places;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.schemas.registration.AcceptedHow;
import io.kogge.schemas.registration.PlacesCounted;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.schemas.registration.RegistrationAttended;
import io.kogge.schemas.registration.RegistrationDeclined;
import io.kogge.schemas.registration.RegistrationNoShow;
import io.kogge.schemas.registration.RegistrationWaitlisted;
import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Publishes decisions on places, and what they come to; what only the allocation itself needs to know stays here. */
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
        if (event instanceof NoShow noShow) {
            return publish(
                    allocation, new RegistrationNoShow(noShow.registrationId(), allocation.missionId(), noShow.at()));
        }
        if (event instanceof Attended attended) {
            return publish(
                    allocation,
                    new RegistrationAttended(attended.registrationId(), allocation.missionId(), attended.at()));
        }
        return List.of();
    }

    /** What goes on the topics once all that was decided together is decided; nothing where no count changed. */
    public static List<Outgoing> counted(@Nullable Allocation before, Allocation after, Instant at) {
        Places then = before == null ? Places.NONE : before.places();
        Places now = after.places();
        int arrived = after.line().applied();
        int arrivedBefore = before == null ? 0 : before.line().applied();
        return now.sameCountsAs(then) && arrived == arrivedBefore
                ? List.of()
                : publish(
                        after,
                        new PlacesCounted(
                                after.missionId(),
                                now.accepted(),
                                now.waiting(),
                                now.undecided(),
                                at,
                                now.noShows(),
                                arrived));
    }

    private static List<Outgoing> publish(Allocation allocation, SpecificRecord event) {
        return List.of(Outgoing.of(allocation.missionId(), event));
    }
}
