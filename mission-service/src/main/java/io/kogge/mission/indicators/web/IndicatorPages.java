// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.indicators.model.Indicator;
import io.kogge.mission.indicators.model.IndicatorValue;
import io.kogge.mission.indicators.usecase.IndicatorCommands;
import io.kogge.mission.indicators.usecase.Indicators;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The list of indicators, and the page of one with its values. */
public final class IndicatorPages {
    static final String INDICATORS = "/review/indicators";

    private static final Done DONE = new Done("added", "saved", "value", "cleared", "dropped", "taken");

    private final IndicatorCommands commands;
    private final Indicators indicators;
    private final PolicyLines lines;
    private final Pages pages;

    /** Over the use cases. */
    public IndicatorPages(IndicatorCommands commands, Indicators indicators, PolicyLines lines, Pages pages) {
        this.commands = commands;
        this.indicators = indicators;
        this.lines = lines;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(INDICATORS, Access.STAFF, this::list)
                .GET(INDICATORS + "/{id}", Access.STAFF, this::show)
                .POST(
                        INDICATORS + "/{id}/values",
                        Access.STAFF,
                        request -> set(request, fields -> List.of(ValuesInput.ofForm(fields))))
                .POST(INDICATORS + "/{id}/pasted", Access.STAFF, request -> set(request, PastedValues::read))
                .POST(INDICATORS + "/{id}/clearing", Access.STAFF, this::clear)
                .POST(INDICATORS + "/{id}/removal", Access.STAFF, this::drop)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        return lines.ever()
                .collectMap(PolicyLine::id)
                .flatMap(known ->
                        indicators.all().map(stored -> row(stored, known)).collectList())
                .flatMap(rows -> pages.render(request, "indicators", listed(request, rows)));
    }

    private static Map<String, Object> listed(ServerRequest request, List<IndicatorRow> rows) {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "rows", rows.stream().filter(row -> !row.indicator().dropped()).toList());
        model.put(
                "dropped",
                rows.stream().filter(row -> row.indicator().dropped()).toList());
        DONE.in(request, model);
        return model;
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return indicators
                .get(request.pathVariable("id"))
                .flatMap(stored -> page(request, HttpStatus.OK, stored, Form.empty()));
    }

    private Mono<ServerResponse> set(ServerRequest request, Function<Fields, List<IndicatorValue>> reader) {
        return Form.read(request)
                .zipWith(indicators.get(request.pathVariable("id")))
                .flatMap(both -> Submission.of(
                        both.getT1(),
                        () -> commands.set(
                                        both.getT2().id(),
                                        reader.apply(both.getT1().fields()),
                                        SignedIn.actor(request))
                                .flatMap(now -> back(now, "value")),
                        refused -> page(request, refused.status(), both.getT2(), refused.form())));
    }

    private Mono<ServerResponse> clear(ServerRequest request) {
        return Form.read(request)
                .flatMap(form -> commands.clear(
                        request.pathVariable("id"), ValuesInput.period(form.fields()), SignedIn.actor(request)))
                .flatMap(now -> back(now, "cleared"));
    }

    /** Whatever somebody else changed in it meanwhile. */
    private Mono<ServerResponse> drop(ServerRequest request) {
        return indicators
                .get(request.pathVariable("id"))
                .flatMap(stored -> commands.drop(stored.id(), stored.version(), SignedIn.actor(request)))
                .flatMap(dropped -> Pages.seeOther(INDICATORS + "?done=dropped"));
    }

    private Mono<ServerResponse> page(ServerRequest request, HttpStatus status, Stored<Indicator> stored, Form form) {
        return lines.ever().collectMap(PolicyLine::id).flatMap(known -> {
            Map<String, Object> model = new HashMap<>(Map.of("row", row(stored, known), "form", form));
            DONE.in(request, model);
            return pages.render(request, status, "indicator", model);
        });
    }

    private static IndicatorRow row(Stored<Indicator> stored, Map<String, PolicyLine> known) {
        return new IndicatorRow(stored.state(), known.get(stored.state().about().policyLine()));
    }

    static Mono<ServerResponse> back(Stored<Indicator> stored, String done) {
        return Pages.seeOther(INDICATORS + "/{id}?done={done}", stored.id(), done);
    }
}
