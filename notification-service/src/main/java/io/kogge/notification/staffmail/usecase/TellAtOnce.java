// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.usecase.StaffNotices;
import io.kogge.notification.staffmail.model.NewsKind;
import io.kogge.notification.staffmail.model.Occasion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** What staff hear of a mission at once. */
public final class TellAtOnce implements StaffNotices {
    private final Audiences audiences;
    private final PlacesOfMissions places;
    private final TellStaff tell;
    private final OfficeCalendar calendar;
    private final Duration nearDeparture;
    private final Clock clock;

    /**
     * The clock is the domain's.
     *
     * @param nearDeparture how long before a mission begins a mail that did not arrive is told at once
     */
    public TellAtOnce(
            Audiences audiences,
            PlacesOfMissions places,
            TellStaff tell,
            OfficeCalendar calendar,
            Duration nearDeparture,
            Clock clock) {
        this.audiences = audiences;
        this.places = places;
        this.tell = tell;
        this.calendar = calendar;
        this.nearDeparture = nearDeparture;
        this.clock = clock;
    }

    /** Once a day for each mission: who it was, the page shows, and it may be many. */
    public Mono<Void> bounced(String missionId, Command command) {
        Instant now = clock.instant();
        return audiences
                .mission(missionId)
                .filter(mission -> ahead(mission, now)
                        && !now.isBefore(mission.start().toInstant().minus(nearDeparture)))
                .flatMap(mission -> tell.tell(
                        NewsKind.BOUNCED,
                        new Occasion(
                                missionId,
                                now.atZone(calendar.zone()).toLocalDate().toString(),
                                0,
                                mission.start().toInstant()),
                        command));
    }

    @Override
    public Mono<Void> withdrew(String registrationId, String eventId, Command command) {
        Instant now = clock.instant();
        return audiences
                .participant(registrationId)
                .filter(participant -> participant.place() == PlaceDecision.ACCEPTED)
                .flatMap(participant -> places.of(participant.missionId()))
                .filter(each -> each.held(now))
                .flatMap(each -> audiences.mission(each.missionId()))
                .filter(mission -> ahead(mission, now))
                .flatMap(mission -> tell.tell(
                        NewsKind.PLACE_FREE,
                        new Occasion(mission.id(), eventId, 0, mission.start().toInstant()),
                        command));
    }

    @Override
    public Mono<Void> missing(Occurrence occurrence, long count) {
        return count == 0
                ? Mono.empty()
                : tell.tell(
                        NewsKind.NOBODY_ANSWERS,
                        new Occasion(occurrence.missionId(), occurrence.id(), count, null),
                        Command.of("staff-told:" + occurrence.id(), Actor.system("nobody-answers")));
    }

    private static boolean ahead(Mission mission, Instant now) {
        return mission.state() == Mission.State.ANNOUNCED
                && mission.start().toInstant().isAfter(now);
    }
}
