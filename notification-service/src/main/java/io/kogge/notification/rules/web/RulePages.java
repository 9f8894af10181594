// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.notification.advisories.page.AdvisedPages;
import io.kogge.notification.rules.model.EffectiveRule;
import io.kogge.notification.rules.model.KeptRule.Position;
import io.kogge.notification.rules.model.RuleMessage;
import io.kogge.notification.rules.model.RuleScope;
import io.kogge.notification.rules.usecase.ChangeRule;
import io.kogge.notification.rules.usecase.Consequences;
import io.kogge.notification.rules.usecase.ReadRules;
import io.kogge.notification.rules.usecase.ReadRules.Shown;
import io.kogge.notification.rules.usecase.WantedRule;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What goes out by itself: the rules of the office, of a kind of mission and of one mission. */
public final class RulePages {
    static final String RULES = "/notifications/rules";

    private static final Done DONE = new Done("saved");
    private static final String SCOPE = "scope";
    private static final String NAME = "name";
    private static final String WORDS = "words";
    private static final String FORM = "form";

    private final ReadRules rules;
    private final ChangeRule changeRule;
    private final AdvisedPages pages;
    private final RuleWords words = new RuleWords();

    /** Over the use cases. */
    public RulePages(ReadRules rules, ChangeRule changeRule, AdvisedPages pages) {
        this.rules = rules;
        this.changeRule = changeRule;
        this.pages = pages;
    }

    static String path(RuleScope scope) {
        return scope.level() == RuleScope.Level.OFFICE ? RULES : RULES + "/" + scope.key();
    }

    /** Where the pages of single rules begin. */
    private static String address(RuleScope scope) {
        return RULES + "/" + scope.key();
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        String one = RULES + "/{scope}/{name}";
        return SecuredRoutes.routes()
                .GET(RULES, Access.STAFF, request -> list(request, RuleScope.OFFICE))
                .GET(RULES + "/{scope}", Access.STAFF, request -> list(request, scope(request)))
                .GET(RULES + "/{scope}/new", Access.STAFF, this::fresh)
                .POST(RULES + "/{scope}/new", Access.STAFF, this::add)
                .GET(one, Access.STAFF, this::show)
                .POST(one, Access.STAFF, this::change)
                .build();
    }

    static RuleScope scope(ServerRequest request) {
        return RuleScope.parse(request.pathVariable(SCOPE)).orElseThrow(() -> new Rejection.NotFound("rule"));
    }

    private Mono<ServerResponse> list(ServerRequest request, RuleScope scope) {
        return Mono.zip(view(scope), rules.in(scope)).flatMap(found -> {
            Map<String, Object> model = new HashMap<>(Map.of(
                    SCOPE,
                    found.getT1(),
                    "rules",
                    found.getT2().stream()
                            .filter(rule -> scope.level() == RuleScope.Level.OFFICE
                                    || !rule.rule().message().toStaff())
                            .map(rule -> RuleRow.of(rule, scope))
                            .sorted(RuleRow.BY_TIME)
                            .toList(),
                    "messages",
                    Arrays.stream(RuleMessage.values())
                            .filter(message -> scope.level() == RuleScope.Level.OFFICE || !message.toStaff())
                            .toList(),
                    WORDS,
                    words));
            DONE.in(request, model);
            return pages.render(request, HttpStatus.OK, "rules", found.getT1().mission(), model);
        });
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        boolean inherited = request.queryParam("as").filter("inherited"::equals).isPresent();
        return rules.find(scope(request), request.pathVariable(NAME)).flatMap(shown -> {
            EffectiveRule from = inherited ? shown.inherited().orElse(shown.rule()) : shown.rule();
            Position position = inherited ? Position.INHERITED : shown.position();
            return page(request, HttpStatus.OK, shown, RuleForms.of(from.rule(), position), shown.version(), null);
        });
    }

    private Mono<ServerResponse> change(ServerRequest request) {
        RuleScope scope = scope(request);
        String name = request.pathVariable(NAME);
        return Form.read(request).zipWith(rules.find(scope, name)).flatMap(both -> {
            Form form = both.getT1();
            Shown shown = both.getT2();
            Fields fields = form.fields();
            long version = fields.longInteger(RuleForms.VERSION).or(shown.version());
            fields.ignore(RuleForms.SEEN);
            Supplier<WantedRule> wanted = () -> RuleInput.read(fields, scope, name, message(shown));
            return Submission.of(
                    form,
                    () -> seen(form)
                            ? changeRule
                                    .save(wanted.get(), version, SignedIn.actor(request))
                                    .flatMap(saved -> Pages.seeOther(path(scope) + "?done=saved"))
                            : changeRule
                                    .foresee(wanted.get())
                                    .flatMap(change -> page(request, HttpStatus.OK, shown, form, version, change)),
                    refused -> page(
                            request,
                            refused.status(),
                            shown,
                            refused.form(),
                            refused.version(version, shown.version()),
                            null));
        });
    }

    private Mono<ServerResponse> fresh(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        RuleMessage message = RuleInput.message(query);
        query.throwIfFaulty();
        return fresh(request, HttpStatus.OK, message, RuleForms.fresh(message), null);
    }

    private Mono<ServerResponse> add(ServerRequest request) {
        RuleScope scope = scope(request);
        return Form.read(request).flatMap(form -> {
            Fields fields = form.fields();
            RuleMessage message = RuleInput.message(fields);
            fields.ignore(RuleForms.SEEN, RuleForms.VERSION, NewName.KEY);
            Supplier<WantedRule> wanted =
                    () -> RuleInput.read(fields, scope, NewName.of(message, form.value(NewName.KEY)), message);
            return Submission.of(
                    form,
                    () -> seen(form)
                            ? changeRule
                                    .save(wanted.get(), 0, SignedIn.actor(request))
                                    .flatMap(saved -> Pages.seeOther(path(scope) + "?done=saved"))
                            : changeRule
                                    .foresee(wanted.get())
                                    .flatMap(change -> fresh(request, HttpStatus.OK, message, form, change)),
                    refused -> fresh(request, refused.status(), message, refused.form(), null));
        });
    }

    private static boolean seen(Form form) {
        return form.value(RuleForms.SEEN).equals(RuleForms.digest(form));
    }

    private static RuleMessage message(Shown shown) {
        return RuleMessage.of(shown.rule().rule().message()).orElseThrow(() -> new Rejection.NotFound("rule"));
    }

    private Mono<ServerResponse> fresh(
            ServerRequest request, HttpStatus status, RuleMessage message, Form form, @Nullable Consequences change) {
        Form keyed = form.value(NewName.KEY).isEmpty() ? form.with(NewName.KEY, NewName.key()) : form;
        return view(scope(request)).flatMap(scope -> {
            Map<String, Object> model = model(scope, message, keyed, change);
            model.put("action", address(scope.scope()) + "/new");
            return pages.render(request, status, "rule", scope.mission(), model);
        });
    }

    private Mono<ServerResponse> page(
            ServerRequest request,
            HttpStatus status,
            Shown shown,
            Form form,
            long version,
            @Nullable Consequences change) {
        return view(shown.scope()).flatMap(scope -> {
            Map<String, Object> model = model(scope, message(shown), form, change);
            model.put(
                    "action", address(scope.scope()) + "/" + shown.rule().rule().name());
            model.put("shown", RuleRow.of(shown.rule(), shown.scope()));
            shown.inherited().ifPresent(from -> model.put("inherited", from));
            model.put(RuleForms.VERSION, version);
            return pages.render(request, status, "rule", scope.mission(), model);
        });
    }

    private Map<String, Object> model(
            RuleScopeView scope, RuleMessage message, Form form, @Nullable Consequences change) {
        Map<String, Object> model = new HashMap<>(Map.of(
                SCOPE, scope, "message", message, "options", new RuleOptions(message), FORM, form, WORDS, words));
        if (change != null) {
            model.put("change", change);
            model.put(RuleForms.SEEN, RuleForms.digest(form));
        }
        return model;
    }

    private Mono<RuleScopeView> view(RuleScope scope) {
        return scope.level() == RuleScope.Level.MISSION
                ? rules.mission(scope.id()).map(mission -> new RuleScopeView(scope, mission))
                : Mono.just(new RuleScopeView(scope, null));
    }
}
