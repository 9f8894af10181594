// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staff.storage;

import com.mongodb.client.model.Filters;
import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import io.kogge.notification.staff.model.StaffMember;
import io.kogge.notification.staff.usecase.StaffMembers;
import io.kogge.notification.staff.view.StaffView;
import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Flux;

/** Staff from the view that their projection keeps. */
public final class ViewStaffMembers implements StaffMembers {
    private static final String OPERATOR = "operator";

    private final ViewReader<StaffView> staff;

    /** Reads the view. */
    public ViewStaffMembers(Views views) {
        this.staff = views.reader(StaffView.VIEW);
    }

    @Override
    public Flux<StaffMember> of(Collection<String> ids) {
        return ids.isEmpty()
                ? Flux.empty()
                : staff.find(Filters.in("_id", ids))
                        .filter(member -> !member.name().isEmpty())
                        .map(ViewStaffMembers::member);
    }

    private static StaffMember member(StaffView view) {
        List<String> roles = view.roles();
        return new StaffMember(view.id(), view.name(), roles != null && roles.contains(OPERATOR));
    }
}
