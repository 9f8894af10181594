// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.join;

import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.card.MissionCard;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.usecase.Drafts;
import io.kogge.kernel.command.Rejection;
import io.kogge.schemas.LinkPurpose;
import io.kogge.web.input.Form;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.page.Pages;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * The public page of a draft, for staff. Nothing of a draft is on the topics, so mission-service seals what the mission would
 * tell everybody, and the browser carries it here.
 */
public final class DraftPages {
    private final Pages pages;
    private final Drafts drafts;
    private final SignedLinks links;
    private final boolean tellsWaiting;
    private final Clock clock;

    /** Shows drafts as their missions would be shown, by the domain's clock. */
    public DraftPages(Pages pages, Drafts drafts, SignedLinks links, boolean tellsWaiting, Clock clock) {
        this.pages = pages;
        this.drafts = drafts;
        this.links = links;
        this.tellsWaiting = tellsWaiting;
        this.clock = clock;
    }

    /** The page; a rejection {@code mission-not-found} for anything but a draft that was sealed. */
    public Mono<ServerResponse> preview(ServerRequest request) {
        return Form.read(request).flatMap(form -> {
            String draft = form.value("draft");
            String seal = form.value("seal");
            return Mono.justOrEmpty(sealed(draft, seal))
                    .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("mission")))
                    .flatMap(mission -> show(request, mission, draft, seal));
        });
    }

    private Optional<Mission> sealed(String draft, String seal) {
        return links.sealed(LinkPurpose.DRAFT, draft, seal) ? drafts.read(draft) : Optional.empty();
    }

    private Mono<ServerResponse> show(ServerRequest request, Mission mission, String draft, String seal) {
        Places places = new Places(mission.capacity(), 0, 0, 0);
        MissionCard card = MissionCard.of(request, mission, places, clock.instant());
        return pages.render(
                request,
                "join/mission",
                Map.of(
                        "card",
                        card,
                        "title",
                        card.title().text(),
                        "tellsWaiting",
                        tellsWaiting,
                        "draft",
                        draft,
                        "seal",
                        seal,
                        "languageForm",
                        "draft"));
    }
}
