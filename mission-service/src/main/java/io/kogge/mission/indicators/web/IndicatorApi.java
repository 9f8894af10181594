// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.indicators.model.Indicator;
import io.kogge.mission.indicators.usecase.IndicatorCommands;
import io.kogge.mission.indicators.usecase.IndicatorWish;
import io.kogge.mission.indicators.usecase.Indicators;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.web.api.Answers;
import io.kogge.web.api.IfMatch;
import io.kogge.web.input.Fields;
import io.kogge.web.input.JsonBody;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.List;
import java.util.Set;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of the indicators, for staff. */
public final class IndicatorApi {
    private static final String INDICATORS = "/api/mission/v1/indicators";

    private final IndicatorCommands commands;
    private final Indicators indicators;
    private final PolicyLines lines;

    /** Over the use cases. */
    public IndicatorApi(IndicatorCommands commands, Indicators indicators, PolicyLines lines) {
        this.commands = commands;
        this.indicators = indicators;
        this.lines = lines;
    }

    /** All indicators; their number is bounded, so that they come at once. */
    record All(List<IndicatorView> items) {}

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(INDICATORS, Access.STAFF, this::list)
                .POST(INDICATORS, Access.STAFF, this::create)
                .GET(INDICATORS + "/{id}", Access.STAFF, this::read)
                .PUT(INDICATORS + "/{id}", Access.STAFF, this::replace)
                .DELETE(INDICATORS + "/{id}", Access.STAFF, this::drop)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        return indicators
                .all()
                .map(IndicatorView::of)
                .collectList()
                .map(All::new)
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> create(ServerRequest request) {
        return JsonBody.fields(request)
                .zipWith(KnownLines.of(lines))
                .map(both -> wish(AboutInput.id(both.getT1()), both.getT1(), both.getT2()))
                .flatMap(wish -> commands.create(wish, SignedIn.actor(request)))
                .flatMap(made -> Answers.created(INDICATORS + "/" + made.id(), IndicatorView.of(made), made.version()));
    }

    private Mono<ServerResponse> read(ServerRequest request) {
        return indicators.get(request.pathVariable("id")).flatMap(IndicatorApi::answer);
    }

    private Mono<ServerResponse> replace(ServerRequest request) {
        String id = request.pathVariable("id");
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .zipWith(KnownLines.of(lines))
                .map(both -> wish(id, both.getT1(), both.getT2()))
                .flatMap(wish -> commands.replace(wish, version, SignedIn.actor(request)))
                .flatMap(IndicatorApi::answer);
    }

    private Mono<ServerResponse> drop(ServerRequest request) {
        return commands.drop(request.pathVariable("id"), IfMatch.version(request), SignedIn.actor(request))
                .flatMap(dropped -> Answers.done());
    }

    private static IndicatorWish wish(String id, Fields fields, Set<String> policyLines) {
        var about = AboutInput.read(fields, policyLines);
        var values = ValuesInput.ofObject(fields);
        return fields.finish(() -> new IndicatorWish(id, about, values));
    }

    private static Mono<ServerResponse> answer(Stored<Indicator> indicator) {
        return Answers.ok(IndicatorView.of(indicator), indicator.version());
    }
}
