// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staff.events;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.notification.staff.view.StaffView;
import io.kogge.schemas.Topic;
import io.kogge.schemas.staff.StaffAccount;
import java.util.List;
import java.util.Objects;

/** Keeps the names of staff and what they may do; who has no account any more has no name. */
public final class StaffProjection {
    private StaffProjection() {}

    /** The projection. */
    public static Projection<StaffView> make() {
        return Projections.into(StaffView.VIEW)
                .on(Topic.STAFF_ACCOUNTS)
                .when(
                        StaffAccount.class,
                        (event, account) -> new StaffView(
                                account.getStaffId(),
                                account.getName(),
                                account.getRoles(),
                                account.getGeneration(),
                                // said also when there are none: what is not told stays
                                Objects.requireNonNullElse(account.getEndedSessions(), List.of())))
                .whenErased(ReceivedEvent::key)
                .build();
    }
}
