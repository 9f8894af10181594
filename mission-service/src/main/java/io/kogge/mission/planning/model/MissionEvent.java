// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import java.time.Instant;

/** What happened to a mission. */
public sealed interface MissionEvent {
    /** The mission right after this, before what else the same decision brought. */
    Mission mission();

    /** A draft was made, edited, or its approval asked or given; nobody outside the office hears of it. */
    record DraftSaved(Mission mission) implements MissionEvent {}

    /** A draft was thrown away; nobody outside the office hears of that either. */
    record DraftRemoved(Mission mission) implements MissionEvent {}

    /** It became public. */
    record Announced(Mission mission) implements MissionEvent {}

    /** What a public mission is, its texts, places or windows changed, not its dates; or a theme is called otherwise. */
    record Changed(Mission mission) implements MissionEvent {}

    /** People can register. */
    record RegistrationOpened(Mission mission) implements MissionEvent {}

    /** Nobody can register any more, for now. */
    record RegistrationClosed(Mission mission) implements MissionEvent {}

    /** It moved; the start and end before that are told too. */
    record Rescheduled(Mission mission, Instant previousStartsAt, Instant previousEndsAt) implements MissionEvent {}

    /** It does not take place. */
    record Cancelled(Mission mission, CancelReason reason) implements MissionEvent {}

    /** It is under way. */
    record Started(Mission mission) implements MissionEvent {}

    /** It is over. */
    record Completed(Mission mission) implements MissionEvent {}
}
