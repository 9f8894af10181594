// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.web;

import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.card.MissionCard;
import io.kogge.delegation.mailing.model.MailStanding;
import io.kogge.delegation.mailing.usecase.MailStandings;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.usecase.HeldBack;
import io.kogge.delegation.registration.usecase.Wishes;
import io.kogge.delegation.standing.Delegations;
import io.kogge.delegation.standing.Member;
import io.kogge.delegation.standing.StandingState;
import io.kogge.delegation.standing.Standings;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Choice;
import io.kogge.web.input.Fields;
import io.kogge.web.page.Pages;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The lists behind the boards: all delegations, and everybody in one state of one of them. */
public final class DelegationPages {
    private final Pages pages;
    private final AdvisedPages advised;
    private final Missions missions;
    private final Standings standings;
    private final Delegations delegations;
    private final MailStandings mail;
    private final Wishes wishes;
    private final Clock clock;

    /** Shows by the domain's clock. */
    public DelegationPages(
            Pages pages,
            AdvisedPages advised,
            Missions missions,
            Standings standings,
            Delegations delegations,
            MailStandings mail,
            Wishes wishes,
            Clock clock) {
        this.pages = pages;
        this.advised = advised;
        this.missions = missions;
        this.standings = standings;
        this.delegations = delegations;
        this.mail = mail;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** Which delegations are listed. */
    public enum Shown {
        /** Of missions ahead and under way, the next one first. */
        CURRENT,
        /** Of missions that are over or were cancelled, the latest first. */
        PAST;

        /** As in addresses and message keys. */
        public String code() {
            return Choice.code(this);
        }
    }

    /** The delegations. */
    public Mono<ServerResponse> list(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        Shown shown = query.choice("show", Shown.class).or(Shown.CURRENT);
        Paging paging = PagingInput.of(query);
        query.throwIfFaulty();
        return missions.page(shown == Shown.CURRENT, paging)
                .flatMap(page -> standings
                        .places(page.items())
                        .map(places -> page.map(mission -> row(request, mission, places))))
                .zipWith(wishes.heldBack().map(HeldBack::count).reduce(0L, Long::sum))
                .flatMap(both -> pages.render(
                        request,
                        "board/list",
                        Map.of("rows", both.getT1(), "held", both.getT2(), "shown", shown, "filters", Shown.values())));
    }

    private MissionRow row(ServerRequest request, Mission mission, Map<String, Places> places) {
        return MissionRow.of(
                MissionCard.of(request, mission, places.getOrDefault(mission.id(), Places.NONE), clock.instant()));
    }

    /** Everybody in one state. */
    public Mono<ServerResponse> people(ServerRequest request) {
        String missionId = request.pathVariable("missionId");
        Fields query = Fields.of(request.queryParams());
        StandingState state = query.choice("state", StandingState.class).or(StandingState.ACCEPTED);
        Paging paging = PagingInput.of(query);
        query.throwIfFaulty();
        return Mono.zip(missions.get(missionId), delegations.in(missionId, state, paging))
                .flatMap(both -> advised.render(
                        request,
                        HttpStatus.OK,
                        "board/people",
                        both.getT1(),
                        Mono.zip(standings.places(both.getT1()), mail(both.getT2()))
                                .map(read -> {
                                    Map<String, Object> model = new HashMap<>();
                                    model.put(
                                            "card",
                                            MissionCard.of(request, both.getT1(), read.getT1(), clock.instant()));
                                    model.put("mail", read.getT2());
                                    model.put("state", state);
                                    model.put("people", both.getT2());
                                    return model;
                                })));
    }

    private Mono<Map<String, MailStanding>> mail(Paged<Member> people) {
        return mail.of(MemberMail.linkVersions(people.items().stream()));
    }
}
