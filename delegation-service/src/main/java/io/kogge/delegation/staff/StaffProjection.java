// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.staff;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.schemas.Topic;
import io.kogge.schemas.staff.StaffAccount;
import java.util.List;
import java.util.Objects;

/** Keeps the names of staff; who has no account any more has no name. */
final class StaffProjection {
    private StaffProjection() {}

    static Projection<StaffView> make() {
        return Projections.into(StaffView.VIEW)
                .on(Topic.STAFF_ACCOUNTS)
                .when(
                        StaffAccount.class,
                        (event, account) -> new StaffView(
                                account.getStaffId(),
                                account.getName(),
                                account.getGeneration(),
                                // said also when there are none: what is not told stays
                                Objects.requireNonNullElse(account.getEndedSessions(), List.of())))
                .whenErased(ReceivedEvent::key)
                .build();
    }
}
