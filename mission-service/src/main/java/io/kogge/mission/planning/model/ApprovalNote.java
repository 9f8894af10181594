// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asked for approval to announce a mission to an unsafe place, or gave it.
 *
 * @param kind which of both
 * @param by the member of staff
 * @param at when
 * @param reason why it was approved; stays in the office; null where it was asked for
 * @param route the route and its dates as they were then
 * @param notices the advisories that made it necessary, as they read then
 */
public record ApprovalNote(
        Kind kind, String by, Instant at, @Nullable String reason, List<Stop> route, Set<UnsafeNotice> notices) {
    /** What was done. */
    public enum Kind {
        /** A colleague was asked. */
        ASKED,
        /** A colleague agreed. */
        APPROVED
    }

    /** Takes copies. */
    public ApprovalNote {
        route = List.copyOf(route);
        notices = Set.copyOf(notices);
    }

    /** Whether it was said of this route, and knowing all these advisories. */
    public boolean covers(List<Stop> stops, Set<UnsafeNotice> now) {
        return route.equals(stops) && notices.containsAll(now);
    }

    /** Without the reason: this may end in a log. */
    @Override
    public String toString() {
        return "ApprovalNote[" + kind + ", " + by + ", " + at + "]";
    }
}
