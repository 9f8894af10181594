// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.message.model.StaffNews;
import io.kogge.notification.message.model.StaffNews.Waits;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.staffmail.model.PlacesTaken;
import io.kogge.schemas.PagePath;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import reactor.core.publisher.Flux;

/** Missions with places to give whose registration closes within this time: there is time left to invite somebody. */
public final class WaitingRegistrations implements Waiting {
    private final Audiences audiences;
    private final PlacesOfMissions places;
    private final Duration ahead;
    private final OfficeCalendar calendar;

    /** Days are the office's. */
    public WaitingRegistrations(Audiences audiences, PlacesOfMissions places, Duration ahead, OfficeCalendar calendar) {
        this.audiences = audiences;
        this.places = places;
        this.ahead = ahead;
        this.calendar = calendar;
    }

    @Override
    public Flux<StaffNews.Line> lines(Instant now) {
        return audiences
                .registrationsClosing(now, now.plus(ahead))
                .concatMap(mission -> places.of(mission.id())
                        .filter(taken -> taken.free() > 0)
                        .map(taken -> line(mission, taken)));
    }

    private StaffNews.Line line(Mission mission, PlacesTaken taken) {
        Instant closes = Objects.requireNonNull(mission.registering()).closesAt();
        return new StaffNews.Line(
                Waits.REGISTRATION_CLOSES,
                mission.titles(),
                taken.free(),
                closes.atZone(calendar.zone()).toLocalDate(),
                PagePath.DELEGATION + mission.id());
    }
}
