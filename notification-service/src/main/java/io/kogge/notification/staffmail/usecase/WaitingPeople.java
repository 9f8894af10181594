// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.message.model.StaffNews;
import io.kogge.notification.message.model.StaffNews.Waits;
import io.kogge.notification.staffmail.model.PlacesTaken;
import io.kogge.schemas.PagePath;
import java.time.Instant;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;

/** People about whom nothing is decided, and places that no longer go by themselves while people wait. */
public final class WaitingPeople implements Waiting {
    private final PlacesOfMissions places;
    private final Audiences audiences;

    /** Reads these. */
    public WaitingPeople(PlacesOfMissions places, Audiences audiences) {
        this.places = places;
        this.audiences = audiences;
    }

    @Override
    public Flux<StaffNews.Line> lines(Instant now) {
        return places.waitedFor()
                .concatMap(each -> audiences
                        .mission(each.missionId())
                        .flatMapIterable(mission -> of(mission, each, now).toList()));
    }

    private static Stream<StaffNews.Line> of(Mission mission, PlacesTaken places, Instant now) {
        Stream<StaffNews.Line> undecided =
                places.undecided() > 0 ? Stream.of(line(Waits.UNDECIDED, mission, places.undecided())) : Stream.of();
        Stream<StaffNews.Line> held = places.held(now) && places.free() > 0 && places.waiting() > 0
                ? Stream.of(line(Waits.PLACES_HELD, mission, places.free()))
                : Stream.of();
        return Stream.concat(undecided, held);
    }

    private static StaffNews.Line line(Waits what, Mission mission, int count) {
        return new StaffNews.Line(what, mission.titles(), count, null, PagePath.DELEGATION + mission.id());
    }
}
