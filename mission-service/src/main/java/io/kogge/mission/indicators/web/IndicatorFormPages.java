// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.text.Slug;
import io.kogge.mission.chosen.ChosenInput;
import io.kogge.mission.indicators.model.Indicator;
import io.kogge.mission.indicators.model.IndicatorAbout;
import io.kogge.mission.indicators.usecase.IndicatorCommands;
import io.kogge.mission.indicators.usecase.IndicatorWish;
import io.kogge.mission.indicators.usecase.Indicators;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.page.Submission.Refused;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The form of an indicator: a new one, or what one says of itself. */
public final class IndicatorFormPages {
    private static final String NEW = IndicatorPages.INDICATORS + "/new";
    private static final String EDIT = IndicatorPages.INDICATORS + "/{id}/edit";
    private static final String VERSION = "version";

    private final IndicatorCommands commands;
    private final Indicators indicators;
    private final PolicyLines lines;
    private final Pages pages;

    /** Over the use cases. */
    public IndicatorFormPages(IndicatorCommands commands, Indicators indicators, PolicyLines lines, Pages pages) {
        this.commands = commands;
        this.indicators = indicators;
        this.lines = lines;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(NEW, Access.STAFF, request -> page(request, HttpStatus.OK, Form.empty(), null, 0))
                .POST(NEW, Access.STAFF, this::create)
                .GET(EDIT, Access.STAFF, this::show)
                .POST(EDIT, Access.STAFF, this::describe)
                .build();
    }

    private Mono<ServerResponse> create(ServerRequest request) {
        return Form.read(request)
                .flatMap(form -> about(form.fields())
                        .flatMap(about -> commands.create(
                                new IndicatorWish(idOf(about), about, List.of()), SignedIn.actor(request)))
                        .flatMap(made -> IndicatorPages.back(made, "added"))
                        .transform(done -> again(
                                form, done, refused -> page(request, refused.status(), refused.form(), null, 0))));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return indicators
                .get(request.pathVariable("id"))
                .flatMap(stored ->
                        page(request, HttpStatus.OK, filled(stored.state().about()), stored, stored.version()));
    }

    private Mono<ServerResponse> describe(ServerRequest request) {
        return Form.read(request)
                .zipWith(indicators.get(request.pathVariable("id")))
                .flatMap(both -> describe(request, both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> describe(ServerRequest request, Form form, Stored<Indicator> stored) {
        Fields fields = form.fields();
        long version = fields.longInteger(VERSION).or(stored.version());
        return about(fields)
                .flatMap(about -> commands.describe(stored.id(), version, about, SignedIn.actor(request)))
                .flatMap(now -> IndicatorPages.back(now, "saved"))
                .transform(done -> again(
                        form,
                        done,
                        refused -> page(
                                request,
                                refused.status(),
                                refused.form(),
                                stored,
                                refused.version(version, stored.version()))));
    }

    private Mono<IndicatorAbout> about(Fields fields) {
        return KnownLines.of(lines).map(known -> {
            IndicatorAbout about = AboutInput.read(fields, known);
            return fields.finish(() -> about);
        });
    }

    private static Mono<ServerResponse> again(
            Form form, Mono<ServerResponse> done, Function<Refused, Mono<ServerResponse>> page) {
        return Submission.of(form, () -> done, page);
    }

    /** Staff need not think of a short word: the English name gives one. */
    private static String idOf(IndicatorAbout about) {
        String made = Slug.of(about.names().byLanguage().getOrDefault("en", ""));
        return made.isEmpty() ? "indicator" : made;
    }

    private static Form filled(IndicatorAbout about) {
        return Form.filled()
                .setTexts(AboutInput.NAMES, about.names())
                .setTexts(AboutInput.DEFINITION, about.definition())
                .set(AboutInput.SOURCE, about.source())
                .set(AboutInput.UNIT, about.unit())
                .set(ChosenInput.POLICY_LINE, about.policyLine())
                .build();
    }

    private Mono<ServerResponse> page(
            ServerRequest request, HttpStatus status, Form form, @Nullable Stored<Indicator> stored, long version) {
        return choices(form).flatMap(choices -> {
            Map<String, Object> model = new HashMap<>(Map.of("form", form, "lines", choices, VERSION, version));
            if (stored != null) {
                model.put("row", new IndicatorRow(stored.state(), null));
            }
            return pages.render(request, status, "indicator-form", model);
        });
    }

    /** Those that can be chosen, and the one that this indicator has. */
    private Mono<List<PolicyLine>> choices(Form form) {
        return lines.all()
                .map(PolicyLine::id)
                .collect(Collectors.toSet())
                .flatMap(offered -> lines.ever()
                        .filter(line -> offered.contains(line.id()) || form.chosen(ChosenInput.POLICY_LINE, line.id()))
                        .collectList());
    }
}
