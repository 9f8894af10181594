// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.kernel.text.Texts;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.message.model.StaffNews;
import io.kogge.notification.staffmail.model.EndingAgreement;
import io.kogge.notification.staffmail.model.NewsKind;
import io.kogge.notification.staffmail.model.Occasion;
import io.kogge.schemas.PagePath;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads what a mail to staff tells, as it is when the mail is written; empty where it is settled by then. */
public final class ReadStaffNews {
    private final List<Waiting> waiting;
    private final Audiences audiences;
    private final Supplier<Mono<Map<String, Long>>> undelivered;
    private final PlacesOfMissions places;
    private final EndingAgreements agreements;
    private final Clock clock;

    /**
     * The clock is the domain's.
     *
     * @param undelivered how many mails did not arrive, by mission
     */
    public ReadStaffNews(
            List<Waiting> waiting,
            Audiences audiences,
            Supplier<Mono<Map<String, Long>>> undelivered,
            PlacesOfMissions places,
            EndingAgreements agreements,
            Clock clock) {
        this.waiting = List.copyOf(waiting);
        this.audiences = audiences;
        this.undelivered = undelivered;
        this.places = places;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** Of this occasion. */
    public Mono<StaffNews> of(NewsKind kind, Occasion occasion) {
        return switch (kind) {
            case DIGEST -> digest();
            case HELD_BACK -> heldBack(occasion.about());
            case BOUNCED -> ahead(occasion).flatMap(this::bounced);
            case PLACE_FREE -> ahead(occasion).flatMap(this::placeFree);
            case NOBODY_ANSWERS ->
                audiences
                        .mission(occasion.about())
                        .map(mission -> StaffNews.of(
                                mission.titles(),
                                occasion.count(),
                                mission.start().toLocalDate(),
                                PagePath.MESSAGES + mission.id() + PagePath.ANSWERS));
            case AGREEMENT_ENDS ->
                agreements
                        .find(occasion.about())
                        .filter(ending ->
                                occasion.mark().endsWith(ending.lastDay().toString()))
                        .map(ReadStaffNews::ends);
            case DEAD_LETTERS -> Mono.just(StaffNews.of(Texts.NONE, occasion.count(), null, "/"));
        };
    }

    private Mono<StaffNews> digest() {
        return Flux.fromIterable(waiting)
                .concatMap(each -> each.lines(clock.instant()))
                .collectList()
                .filter(lines -> !lines.isEmpty())
                .map(StaffNews::of);
    }

    /** The mission, where it has not begun and takes place. */
    private Mono<Mission> ahead(Occasion occasion) {
        Instant now = clock.instant();
        return audiences
                .mission(occasion.about())
                .filter(mission -> mission.state() == Mission.State.ANNOUNCED
                        && mission.start().toInstant().isAfter(now));
    }

    private Mono<StaffNews> heldBack(String missionId) {
        return places.heldBack()
                .filter(held -> held.missionId().equals(missionId))
                .next()
                .flatMap(held ->
                        audiences.mission(missionId).map(mission -> about(mission, held.count(), PagePath.HELD)));
    }

    private Mono<StaffNews> bounced(Mission mission) {
        return Mono.defer(undelivered)
                // counts follow within seconds where many letters change; one there is
                .map(counts -> counts.getOrDefault(mission.id(), 1L))
                .map(count -> about(mission, count, PagePath.MESSAGES + mission.id()));
    }

    private Mono<StaffNews> placeFree(Mission mission) {
        return places.of(mission.id())
                // the count may not know of the free place yet; where there are still too many people, none is free
                .filter(each -> each.accepted() <= each.capacity())
                .map(each -> about(mission, each.waiting(), PagePath.DELEGATION + mission.id()));
    }

    private static StaffNews about(Mission mission, long count, String path) {
        return StaffNews.of(mission.titles(), count, mission.start().toLocalDate(), path);
    }

    private static StaffNews ends(EndingAgreement ending) {
        return new StaffNews(
                Texts.plain(ending.subject()),
                ending.with(),
                1,
                ending.lastDay(),
                PagePath.AGREEMENT + ending.id(),
                List.of());
    }
}
