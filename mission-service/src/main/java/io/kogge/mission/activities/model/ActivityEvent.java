// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.model;

/** What happened to an activity. */
public sealed interface ActivityEvent {
    /** It was entered. */
    record Recorded(Activity activity) implements ActivityEvent {}

    /** What is known of it changed. */
    record Changed(Activity activity) implements ActivityEvent {}

    /** It was taken out of the register. */
    record Removed(String id) implements ActivityEvent {}
}
