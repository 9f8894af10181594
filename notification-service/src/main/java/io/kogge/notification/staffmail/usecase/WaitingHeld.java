// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.message.model.StaffNews;
import io.kogge.notification.message.model.StaffNews.Waits;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.schemas.PagePath;
import java.time.Instant;
import reactor.core.publisher.Flux;

/** Registrations that are held back, as too many came at once: whoever is among them waits for staff to look. */
public final class WaitingHeld implements Waiting {
    private final PlacesOfMissions places;
    private final Audiences audiences;
    private final OfficeCalendar calendar;

    /** Days are the office's. */
    public WaitingHeld(PlacesOfMissions places, Audiences audiences, OfficeCalendar calendar) {
        this.places = places;
        this.audiences = audiences;
        this.calendar = calendar;
    }

    @Override
    public Flux<StaffNews.Line> lines(Instant now) {
        return places.heldBack()
                .concatMap(held -> audiences
                        .mission(held.missionId())
                        .map(mission -> new StaffNews.Line(
                                Waits.HELD_BACK,
                                mission.titles(),
                                held.count(),
                                held.since().atZone(calendar.zone()).toLocalDate(),
                                PagePath.HELD)));
    }
}
