// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.model;

import io.kogge.kernel.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public mission, as this service knows it from the mission's events.
 *
 * @param id the mission
 * @param sequence the last of its events that is known here
 * @param state where it is in its life
 * @param registration whether people can register, as staff and the planned window have it
 * @param profile what sort of mission it is
 * @param titles its title, by language
 * @param summaries a short description, by language; may be empty
 * @param stops its route; at least one
 * @param capacity places in the delegation
 * @param registrationOpensAt when registration is planned to open
 * @param registrationClosesAt when registration closes
 * @param promotionUntil until when a free place goes to the waiting list by itself
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param asksPassportName whether delegates are asked for their name as in the passport
 * @param changedAt when that last event was written; null where that was not noted, and of a draft
 */
public record Mission(
        String id,
        long sequence,
        MissionState state,
        RegistrationWindow registration,
        MissionProfile profile,
        Texts titles,
        Texts summaries,
        List<Stop> stops,
        int capacity,
        Instant registrationOpensAt,
        Instant registrationClosesAt,
        Instant promotionUntil,
        Instant startsAt,
        Instant endsAt,
        boolean asksPassportName,
        @Nullable Instant changedAt) {

    /** Takes a copy of the stops. */
    public Mission {
        stops = List.copyOf(stops);
    }

    /** Whether people can register now; closing time counts also when the event that says so is on its way. */
    public RegistrationWindow registrationAt(Instant now) {
        if (state != MissionState.ANNOUNCED) {
            return RegistrationWindow.CLOSED;
        }
        boolean pastClosing = !now.isBefore(registrationClosesAt);
        return registration == RegistrationWindow.OPEN && pastClosing ? RegistrationWindow.CLOSED : registration;
    }

    /** The first day, by the calendar of the first stop. */
    public LocalDate firstDay() {
        return stops.get(0).from().toLocalDate();
    }

    /** The last day, by the calendar of the last stop. */
    public LocalDate lastDay() {
        return stops.get(stops.size() - 1).to().toLocalDate();
    }

    /** How far it is; its start and end count also when the events that say so are on their way. */
    public MissionProgress progressAt(Instant now) {
        return switch (state) {
            case ANNOUNCED, STARTED -> {
                if (!now.isBefore(endsAt)) {
                    yield MissionProgress.OVER;
                }
                boolean ahead = state == MissionState.ANNOUNCED && now.isBefore(startsAt);
                yield ahead ? MissionProgress.AHEAD : MissionProgress.UNDERWAY;
            }
            case COMPLETED -> MissionProgress.OVER;
            case CANCELLED -> MissionProgress.CANCELLED;
        };
    }

    /** Whether names as in the passport are needed for it: while it is to come, and for so long after its end. */
    public boolean needsPassportNames(Instant now, Duration afterwards) {
        return asksPassportName && state != MissionState.CANCELLED && now.isBefore(endsAt.plus(afterwards));
    }

    /** Whether it neither is over nor was cancelled. */
    public boolean alive() {
        return state.alive();
    }
}
