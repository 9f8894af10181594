// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.merging.web;

import io.kogge.delegation.card.Reader;
import io.kogge.delegation.merging.usecase.MergePeople;
import io.kogge.delegation.merging.usecase.MergeProposal;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.text.Texts.Text;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.session.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The list of people who seem to be one with somebody else, where staff decide. */
public final class MergePages {
    private static final String MERGED = "merged";
    private static final String KEPT_APART = "kept-apart";
    private static final Done DONE = new Done(MERGED, KEPT_APART);

    private final Pages pages;
    private final MergePeople merge;
    private final Missions missions;

    /** Shows proposals and carries out what staff decide. */
    public MergePages(Pages pages, MergePeople merge, Missions missions) {
        this.pages = pages;
        this.merge = merge;
        this.missions = missions;
    }

    /** All proposals. */
    public Mono<ServerResponse> list(ServerRequest request) {
        return show(request, HttpStatus.OK, Form.empty());
    }

    /** The two are one. */
    public Mono<ServerResponse> merge(ServerRequest request) {
        return decided(request, MERGED, version -> merge.merge(person(request), version, SignedIn.actor(request)));
    }

    /** The two are two. */
    public Mono<ServerResponse> keepApart(ServerRequest request) {
        return decided(
                request, KEPT_APART, version -> merge.keepApart(person(request), version, SignedIn.actor(request)));
    }

    private static String person(ServerRequest request) {
        return request.pathVariable("personId");
    }

    private Mono<ServerResponse> decided(ServerRequest request, String done, LongFunction<Mono<Void>> decision) {
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> {
                            Fields fields = form.fields();
                            long version = fields.longInteger("version").required();
                            return fields.finish(() -> decision.apply(version))
                                    .then(Mono.defer(() -> Pages.seeOther("/delegations/merges?done={done}", done)));
                        },
                        refused -> show(request, refused.status(), refused.form())));
    }

    private Mono<ServerResponse> show(ServerRequest request, HttpStatus status, Form form) {
        return merge.proposals()
                .collectList()
                .flatMap(proposals -> titles(proposals, Reader.language(request))
                        .flatMap(titles -> {
                            Map<String, Object> model = new HashMap<>();
                            model.put("proposals", proposals);
                            model.put("titles", titles);
                            model.put("form", form);
                            DONE.in(request, model);
                            return pages.render(request, status, "merging/list", model);
                        }));
    }

    /** Titles of all missions that are registered for, by id. */
    private Mono<Map<String, String>> titles(List<MergeProposal> proposals, String language) {
        return Flux.fromStream(proposals.stream()
                        .flatMap(proposal -> Stream.concat(proposal.ofPerson().stream(), proposal.ofOther().stream()))
                        .map(Registration::missionId)
                        .distinct())
                .concatMap(id -> missions.get(id).onErrorResume(Rejection.NotFound.class, none -> Mono.empty()))
                .collectMap(
                        Mission::id,
                        mission -> mission.titles().in(language).map(Text::text).orElse(mission.id()));
    }
}
