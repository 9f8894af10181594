// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.staff;

import io.kogge.event.consumer.Lag;
import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import io.kogge.web.session.EndedSessions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Which sessions were ended, from what the view of accounts has heard. */
final class ViewEndedSessions implements EndedSessions {
    private final ViewReader<StaffView> staff;
    private final Lag lag;

    ViewEndedSessions(Views views, Lag lag) {
        this.staff = views.reader(StaffView.VIEW);
        this.lag = lag;
    }

    @Override
    public Mono<Ended> of(String staffId) {
        return staff.find(staffId)
                .map(member -> new Ended(
                        Objects.requireNonNullElse(member.generation(), 0),
                        Set.copyOf(Objects.requireNonNullElse(member.endedSessions(), List.of()))));
    }

    /** The broker answers, and there is nothing on the topic of accounts that is not in the view. */
    @Override
    public Mono<Boolean> heardAll() {
        return lag.of(StaffView.VIEW).map(behind -> behind == 0);
    }
}
