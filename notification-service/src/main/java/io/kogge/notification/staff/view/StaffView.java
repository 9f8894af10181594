// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staff.view;

import io.kogge.event.consumer.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as the view keeps it.
 *
 * @param roles codes of what the person may do; null where an earlier view did not keep them
 * @param generation of the account's sessions: those of earlier ones are ended; null likewise
 * @param endedSessions ids of those that were ended one by one; null likewise
 */
public record StaffView(
        String id,
        String name,
        @Nullable List<String> roles,
        @Nullable Integer generation,
        @Nullable List<String> endedSessions) {
    /** Members of staff by their pseudonymous ids. */
    public static final View<StaffView> VIEW = View.of("staff", StaffView.class);

    /** Without the name. */
    @Override
    public String toString() {
        return "StaffView[" + id + "]";
    }
}
