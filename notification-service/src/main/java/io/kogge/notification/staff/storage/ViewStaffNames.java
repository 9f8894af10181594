// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staff.storage;

import com.mongodb.client.model.Filters;
import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import io.kogge.notification.staff.usecase.StaffNames;
import io.kogge.notification.staff.view.StaffView;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** The names of staff from the view that their projection keeps. */
public final class ViewStaffNames implements StaffNames {
    private final ViewReader<StaffView> staff;

    /** Reads the view. */
    public ViewStaffNames(Views views) {
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
