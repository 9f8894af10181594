// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.web;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.rules.model.KeptRule.Position;
import io.kogge.notification.rules.model.RuleMessage;
import io.kogge.notification.rules.model.RuleScope;
import io.kogge.notification.rules.usecase.ChangeRule;
import io.kogge.notification.rules.usecase.ReadRules;
import io.kogge.notification.rules.usecase.ReadRules.Shown;
import io.kogge.notification.rules.usecase.WantedRule;
import io.kogge.web.api.Answers;
import io.kogge.web.api.IfMatch;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Fields;
import io.kogge.web.input.JsonBody;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of rules, for staff. */
public final class RuleApi {
    private static final String RULES = "/api/notification/v1/rules";
    private static final String NAME = "name";

    private final ReadRules rules;
    private final ChangeRule changeRule;

    /** Over the use cases. */
    public RuleApi(ReadRules rules, ChangeRule changeRule) {
        this.rules = rules;
        this.changeRule = changeRule;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        String one = RULES + "/{scope}/{name}";
        return SecuredRoutes.routes()
                .GET(RULES + "/{scope}", Access.STAFF, this::list)
                .POST(RULES + "/{scope}", Access.STAFF, this::add)
                .GET(one, Access.STAFF, this::read)
                .PUT(one, Access.STAFF, this::change)
                .DELETE(one, Access.STAFF, this::inherit)
                .POST(one + "/previews", Access.STAFF, this::foresee)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Paging paging = PagingInput.of(request);
        return rules.in(RulePages.scope(request))
                .flatMap(all -> Answers.ok(
                        Paged.part(paging, all.stream().map(RuleView::of).toList())));
    }

    private Mono<ServerResponse> read(ServerRequest request) {
        return shown(request).flatMap(RuleApi::answer);
    }

    private Mono<ServerResponse> add(ServerRequest request) {
        RuleScope scope = RulePages.scope(request);
        Actor actor = SignedIn.actor(request);
        return JsonBody.fields(request)
                .flatMap(fields -> {
                    RuleMessage message = RuleInput.message(fields);
                    String name = NewName.of(message, NewName.key());
                    WantedRule wanted = RuleInput.read(fields, scope, name, message);
                    return changeRule.save(new WantedRule(scope, wanted.rule(), Position.ON), 0, actor);
                })
                .flatMap(kept -> rules.find(scope, kept.state().name()))
                .flatMap(shown -> Answers.created(
                        RULES + "/" + scope.key() + "/" + shown.rule().rule().name(),
                        RuleView.of(shown.rule()),
                        shown.version()));
    }

    private Mono<ServerResponse> change(ServerRequest request) {
        long version = IfMatch.version(request);
        Actor actor = SignedIn.actor(request);
        return wanted(request)
                .flatMap(wanted -> changeRule.save(wanted, version, actor))
                .flatMap(kept -> shown(request))
                .flatMap(RuleApi::answer);
    }

    /** What came into being in the scope inherits from nothing; that is switched off. */
    private Mono<ServerResponse> inherit(ServerRequest request) {
        long version = IfMatch.version(request);
        Actor actor = SignedIn.actor(request);
        return shown(request)
                .map(shown -> shown.inherited()
                        .map(from -> new WantedRule(shown.scope(), from.rule(), Position.INHERITED))
                        .orElseGet(
                                () -> new WantedRule(shown.scope(), shown.rule().rule(), Position.OFF)))
                .flatMap(wanted -> changeRule.save(wanted, version, actor))
                .flatMap(kept -> Answers.done());
    }

    private Mono<ServerResponse> foresee(ServerRequest request) {
        return wanted(request).flatMap(changeRule::foresee).flatMap(Answers::ok);
    }

    private Mono<WantedRule> wanted(ServerRequest request) {
        Mono<Fields> body = JsonBody.fields(request);
        return shown(request).zipWith(body).map(found -> {
            Shown shown = found.getT1();
            RuleMessage message =
                    RuleMessage.of(shown.rule().rule().message()).orElseThrow(() -> new Rejection.NotFound("rule"));
            return RuleInput.read(found.getT2(), shown.scope(), request.pathVariable(NAME), message);
        });
    }

    private Mono<Shown> shown(ServerRequest request) {
        return rules.find(RulePages.scope(request), request.pathVariable(NAME));
    }

    private static Mono<ServerResponse> answer(Shown shown) {
        return Answers.ok(RuleView.of(shown.rule()), shown.version());
    }
}
