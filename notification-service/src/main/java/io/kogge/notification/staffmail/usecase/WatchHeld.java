// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.staffmail.model.HeldBack;
import io.kogge.notification.staffmail.model.NewsKind;
import io.kogge.notification.staffmail.model.Occasion;
import java.time.Clock;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/**
 * Notices that registrations are held back, and tells staff at once: one mail a day about each mission, as whoever is among them hears
 * nothing before staff look. How many that are, the mail says when it goes.
 */
public final class WatchHeld {
    private static final String REASON = "held-back";

    private final PlacesOfMissions places;
    private final TellStaff tell;
    private final OfficeCalendar calendar;
    private final Clock clock;

    /** The clock is the domain's; days are the office's. */
    public WatchHeld(PlacesOfMissions places, TellStaff tell, OfficeCalendar calendar, Clock clock) {
        this.places = places;
        this.tell = tell;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Looks, and tells. */
    public Mono<Void> look() {
        return places.heldBack().concatMap(this::tell).then();
    }

    private Mono<Void> tell(HeldBack held) {
        LocalDate today = clock.instant().atZone(calendar.zone()).toLocalDate();
        return tell.tell(
                NewsKind.HELD_BACK,
                new Occasion(held.missionId(), today.toString(), 0, null),
                Command.by(Actor.system(REASON)));
    }
}
