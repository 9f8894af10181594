// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.mission.planning.model.MissionStep;
import io.kogge.mission.planning.model.UnsafeNotice;
import io.kogge.mission.planning.usecase.MissionCard;
import io.kogge.mission.planning.usecase.MissionCards;
import io.kogge.mission.planning.usecase.PublicDrafts;
import io.kogge.mission.planning.usecase.RouteAdvisories;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.schemas.LinkPurpose;
import io.kogge.schemas.PagePath;
import io.kogge.web.input.Choice;
import io.kogge.web.links.PublicUrl;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The page of one mission. */
public final class MissionPage {
    private static final Done DONE = new Done(Stream.concat(
                    Stream.of("saved"), Arrays.stream(MissionStep.values()).map(Choice::code))
            .toList());

    private final MissionCards missions;
    private final RouteNotes notes;
    private final Approvals approvals;
    private final PolicyLines lines;
    private final PublicDrafts drafts;
    private final SignedLinks links;
    private final Pages pages;
    private final Clock clock;
    private final PublicUrl url;

    /** Over what it shows, by the domain's clock. */
    public MissionPage(
            MissionCards missions,
            RouteNotes notes,
            Approvals approvals,
            PolicyLines lines,
            PublicDrafts drafts,
            SignedLinks links,
            Pages pages,
            Clock clock,
            PublicUrl url) {
        this.missions = missions;
        this.notes = notes;
        this.approvals = approvals;
        this.lines = lines;
        this.drafts = drafts;
        this.links = links;
        this.pages = pages;
        this.clock = clock;
        this.url = url;
    }

    /** Its route. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET("/missions/{id}", Access.STAFF, this::show)
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return missions.get(request.pathVariable("id"))
                .flatMap(card -> notes.about(card.plan()).flatMap(found -> show(request, card, found)));
    }

    private Mono<ServerResponse> show(ServerRequest request, MissionCard card, RouteNotes.Found found) {
        RouteAdvisories advisories = found.advisories();
        Set<UnsafeNotice> unsafe = advisories.unsafe(card.mission());
        String staff = SignedIn.actor(request).id();
        Map<String, Object> model = new HashMap<>();
        model.put("card", card);
        // to be passed on
        model.put("publicAddress", url.of(request, PagePath.JOIN + card.id()).toString());
        if (!card.published()) {
            String draft = drafts.of(card.mission(), clock.instant());
            model.put("draft", draft);
            model.put("seal", links.seal(LinkPurpose.DRAFT, draft));
        }
        model.putAll(found.model(card.mission().oversight().planners()));
        model.put("approval", approvals.panel(card.mission(), unsafe, staff));
        model.put("steps", StepLink.of(card, card.mission().possibleSteps(clock.instant(), unsafe, staff)));
        DONE.in(request, model);
        return policyLine(card).flatMap(line -> {
            line.ifPresent(known -> model.put("policyLine", known));
            return pages.render(request, "mission", model);
        });
    }

    private Mono<Optional<PolicyLine>> policyLine(MissionCard card) {
        String id = card.plan().profile().policyLine();
        return id == null
                ? Mono.just(Optional.empty())
                : lines.ever().filter(line -> line.id().equals(id)).next().singleOptional();
    }
}
