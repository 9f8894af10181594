// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.staff;

import com.mongodb.client.model.Filters;
import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** The names of staff from the view. */
final class StaffNameQueries implements StaffNames {
    private final ViewReader<StaffView> staff;

    StaffNameQueries(Views views) {
        this.staff = views.reader(StaffView.VIEW);
    }

    @Override
    public Mono<Map<String, String>> of(Set<String> ids) {
        return ids.isEmpty()
                ? Mono.just(Map.of())
                : staff.find(Filters.in("_id", ids))
                        .filter(member -> !member.name().isEmpty())
                        .collectMap(StaffView::id, StaffView::name);
    }
}
