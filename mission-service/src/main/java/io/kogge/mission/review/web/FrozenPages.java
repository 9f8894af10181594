// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.review.model.FrozenReview;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.usecase.FrozenCommands;
import io.kogge.mission.review.usecase.FrozenReviews;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.page.Submission.Refused;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import io.kogge.web.session.StaffPrincipal;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Where staff freeze reviews, see who did, and withdraw links. */
final class FrozenPages {
    static final String FROZEN = ReviewPages.REVIEW + "/frozen";

    private static final Done DONE = new Done("frozen", "revoked");

    private final FrozenCommands commands;
    private final FrozenReviews frozen;
    private final Reviews reviews;
    private final FreshLink fresh;
    private final Pages pages;
    private final ReviewTerms.Maker words;

    /** Over the use cases. */
    FrozenPages(
            FrozenCommands commands,
            FrozenReviews frozen,
            Reviews reviews,
            FreshLink fresh,
            Pages pages,
            ReviewTerms.Maker words) {
        this.commands = commands;
        this.frozen = frozen;
        this.reviews = reviews;
        this.fresh = fresh;
        this.pages = pages;
        this.words = words;
    }

    /** A frozen review in the list. */
    public record Row(
            String id,
            String period,
            Instant frozenAt,
            String frozenBy,
            @Nullable Instant revokedAt,
            long version) {}

    /** Its routes. */
    SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(FROZEN, Access.STAFF, this::show)
                .POST(FROZEN, Access.STAFF, this::freeze)
                .POST(FROZEN + "/{id}/revocation", Access.STAFF, this::revoke)
                .build();
    }

    private Mono<ServerResponse> freeze(ServerRequest request) {
        return Form.read(request).flatMap(form -> Submission.of(form, () -> freeze(request, form), again(request)));
    }

    private Mono<ServerResponse> freeze(ServerRequest request, Form form) {
        Fields fields = form.fields();
        Period period = PeriodInput.read(fields, ReviewPages.usual(reviews));
        fields.throwIfFaulty();
        return commands.freeze(period, name(request), SignedIn.actor(request))
                .flatMap(done -> ServerResponse.seeOther(URI.create(FROZEN + "?done=frozen"))
                        .cookie(fresh.carry(done.token()))
                        .build());
    }

    /** What is frozen, and why this was refused. */
    private Function<Refused, Mono<ServerResponse>> again(ServerRequest request) {
        return refused -> list(request, refused.status(), refused.form(), null);
    }

    /** The link of one that was just frozen is shown on this page, and never again. */
    private Mono<ServerResponse> show(ServerRequest request) {
        Optional<String> token = fresh.carried(request);
        if (token.isEmpty()) {
            return list(request, HttpStatus.OK, Form.empty(), null);
        }
        request.exchange().getResponse().addCookie(fresh.taken());
        return frozen.behind(token.get())
                .map(found -> Optional.of(fresh.link(token.get())))
                .onErrorReturn(Rejection.NotFound.class, Optional.empty())
                .flatMap(link -> list(request, HttpStatus.OK, Form.empty(), link.orElse(null)));
    }

    static String name(ServerRequest request) {
        return SignedIn.staff(request).map(StaffPrincipal::name).orElse("");
    }

    private Mono<ServerResponse> list(ServerRequest request, HttpStatus status, Form form, @Nullable String link) {
        Fields query = Fields.of(request.queryParams());
        Paging paging = PagingInput.of(query);
        query.throwIfFaulty();
        ReviewTerms said = words.of(request);
        return Mono.zip(
                        frozen.latest(paging.offset(), paging.size())
                                .map(stored -> row(stored, said))
                                .collectList(),
                        frozen.count())
                .flatMap(both -> {
                    Map<String, Object> model = new HashMap<>();
                    model.put("form", form);
                    DONE.in(request, model);
                    model.put("list", Paged.of(paging, both.getT1(), both.getT2()));
                    if (link != null) {
                        model.put("link", link);
                    }
                    return pages.render(request, status, "review-frozen", model);
                });
    }

    private static Row row(Stored<FrozenReview> stored, ReviewTerms said) {
        FrozenReview review = stored.state();
        return new Row(
                stored.id(),
                said.period(review.period()),
                review.frozenAt(),
                review.frozenBy(),
                review.revokedAt(),
                stored.version());
    }

    private Mono<ServerResponse> revoke(ServerRequest request) {
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> {
                            Fields fields = form.fields();
                            long version = fields.longInteger("version").required();
                            return fields.finish(() -> commands.revoke(
                                            request.pathVariable("id"), version, SignedIn.actor(request)))
                                    .then(Mono.defer(() -> Pages.seeOther(FROZEN + "?done=revoked")));
                        },
                        again(request)));
    }
}
