// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.personal;

import io.kogge.delegation.calendar.CalendarFile;
import io.kogge.delegation.calendar.CalendarWords;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.MissionProgress;
import io.kogge.delegation.standing.Situation;
import io.kogge.delegation.standing.StandingState;
import io.kogge.delegation.standing.Standings;
import io.kogge.kernel.command.Rejection;
import io.kogge.schemas.PagePath;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.links.PublicUrl;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The mission as a calendar file, for who has a place. It holds nothing of the person, nor the link. */
final class MyCalendar {
    private static final MediaType CALENDAR = new MediaType(MediaType.valueOf("text/calendar"), StandardCharsets.UTF_8);

    private final LinkOpener links;
    private final Standings standings;
    private final CalendarWords words;
    private final CalendarFile files;
    private final PublicUrl url;
    private final Clock clock;

    MyCalendar(
            LinkOpener links,
            Standings standings,
            CalendarWords words,
            CalendarFile files,
            PublicUrl url,
            Clock clock) {
        this.links = links;
        this.standings = standings;
        this.words = words;
        this.files = files;
        this.url = url;
        this.clock = clock;
    }

    /** The file; a conflict {@code no-place} for who has no place on a mission that is to come. */
    Mono<ServerResponse> download(ServerRequest request) {
        return links.open(request.pathVariable("token"))
                .flatMap(standings::of)
                // zones are read from files
                .publishOn(Schedulers.boundedElastic())
                .flatMap(mine -> {
                    Mission mission = mine.mission();
                    if (!goes(mine)) {
                        return Mono.error(new Rejection.Conflict("no-place"));
                    }
                    String file = files.of(words.entry(
                            mission,
                            LanguageResolver.reader(request.exchange()),
                            url.of(request, PagePath.JOIN + mission.id())));
                    return ServerResponse.ok()
                            .contentType(CALENDAR)
                            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mission.ics\"")
                            .bodyValue(file);
                });
    }

    private boolean goes(Situation mine) {
        MissionProgress progress = mine.mission().progressAt(clock.instant());
        return mine.standing().state() == StandingState.ACCEPTED
                && (progress == MissionProgress.AHEAD || progress == MissionProgress.UNDERWAY);
    }
}
