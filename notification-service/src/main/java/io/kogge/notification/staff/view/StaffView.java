// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staff.view;

import io.kogge.event.consumer.View;

/** A member of staff as the view keeps it. */
public record StaffView(String id, String name) {
    /** Members of staff by their pseudonymous ids. */
    public static final View<StaffView> VIEW = View.of("staff", StaffView.class);

    /** Without the name. */
    @Override
    public String toString() {
        return "StaffView[" + id + "]";
    }
}
