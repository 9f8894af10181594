// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.today;

import io.kogge.kernel.page.Paging;
import io.kogge.mission.news.usecase.ReadNews;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.usecase.MissionCards;
import io.kogge.mission.planning.usecase.MissionSelection;
import io.kogge.mission.statements.UnfinishedStatements;
import io.kogge.mission.waiting.Waiting;
import io.kogge.mission.waiting.WaitingLine;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The start page. */
final class TodayPage {
    private static final MissionSelection AHEAD = MissionSelection.in(MissionState.ANNOUNCED, MissionState.STARTED);
    private static final MissionSelection DRAFTS = MissionSelection.in(MissionState.DRAFT);

    private static final int MOST_DRAFTS = 20;
    private static final Paging PAST_DRAFTS = new Paging(1, MOST_DRAFTS);

    private final MissionCards missions;
    private final ReadNews news;
    private final List<Waiting> elsewhere;
    private final UnfinishedStatements statements;
    private final Pages pages;
    private final Clock clock;
    private final ZoneId office;

    TodayPage(
            MissionCards missions,
            ReadNews news,
            List<Waiting> elsewhere,
            UnfinishedStatements statements,
            Pages pages,
            Clock clock,
            ZoneId office) {
        this.news = news;
        this.statements = statements;
        this.missions = missions;
        this.elsewhere = List.copyOf(elsewhere);
        this.pages = pages;
        this.clock = clock;
        this.office = office;
    }

    SecuredRoutes routes() {
        return SecuredRoutes.routes().GET("/", Access.STAFF, this::show).build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        String language = LanguageResolver.page(request.exchange()).toLanguageTag();
        Instant now = clock.instant();
        return Mono.zip(
                        missions.all(AHEAD).collectList(),
                        missions.first(MOST_DRAFTS, DRAFTS.startingAfter(now)),
                        missions.list(DRAFTS.startingUntil(now), PAST_DRAFTS),
                        lines(language, SignedIn.actor(request).id()),
                        news.since(now).singleOptional())
                .map(read -> new Today.Read(
                        read.getT1(),
                        read.getT2(),
                        read.getT3(),
                        read.getT4(),
                        read.getT5().map(since -> since.news(read.getT1())).orElse(null)))
                .map(read -> Today.of(read, language, now, office))
                .flatMap(today -> pages.render(request, "today", Map.of("today", today, "unfinished", statements)));
    }

    private Mono<List<WaitingLine>> lines(String language, String staff) {
        return Flux.fromIterable(elsewhere)
                .flatMap(feature -> feature.lines(language, staff))
                .collectList();
    }
}
