// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.listing.web;

import io.kogge.delegation.calendar.CalendarFile;
import io.kogge.delegation.calendar.CalendarWords;
import io.kogge.delegation.card.Reader;
import io.kogge.delegation.listing.model.Wanted;
import io.kogge.delegation.listing.usecase.PublicMissions;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.kernel.digest.Sha256;
import io.kogge.schemas.PagePath;
import io.kogge.web.links.PublicUrl;
import io.kogge.web.settings.OfficeContact;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The list of missions as a calendar to subscribe to, whole or as it is narrowed, in every language that mails come in. */
final class MissionFeed {
    static final MediaType CALENDAR = new MediaType(MediaType.valueOf("text/calendar"), StandardCharsets.UTF_8);
    /** Caches on the way may answer for so long. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final PublicMissions missions;
    private final CalendarWords words;
    private final CalendarFile files;
    private final PublicUrl url;
    private final ListLimits limits;
    private final OfficeContact office;

    MissionFeed(
            PublicMissions missions,
            CalendarWords words,
            CalendarFile files,
            PublicUrl url,
            ListLimits limits,
            OfficeContact office) {
        this.missions = missions;
        this.words = words;
        this.files = files;
        this.url = url;
        this.limits = limits;
        this.office = office;
    }

    /** The calendar. */
    Mono<ServerResponse> feed(ServerRequest request) {
        Wanted wanted = ListAsked.wanted(ListAsked.read(request));
        limits.count(request);
        return missions.find(wanted)
                // writing many takes a while
                .publishOn(Schedulers.boundedElastic())
                .map(found -> write(request, found))
                .flatMap(file -> answer(request, file));
    }

    private String write(ServerRequest request, List<Mission> found) {
        String language = Reader.language(request);
        return files.feed(
                words.name(office.name(language), language),
                found.stream()
                        .map(mission -> words.entry(mission, language, url.of(request, PagePath.JOIN + mission.id())))
                        .toList());
    }

    private static Mono<ServerResponse> answer(ServerRequest request, String file) {
        String tag = '"' + digest(file) + '"';
        return request.checkNotModified(tag)
                .switchIfEmpty(Mono.defer(() -> ServerResponse.ok()
                        .contentType(CALENDAR)
                        .eTag(tag)
                        .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"missions.ics\"")
                        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                        .bodyValue(file)));
    }

    private static String digest(String file) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(file));
    }
}
