// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.web;

import io.kogge.mission.indicators.usecase.IndicatorImport;
import io.kogge.mission.indicators.usecase.IndicatorImport.Result;
import io.kogge.mission.indicators.usecase.IndicatorWish;
import io.kogge.mission.indicators.usecase.Indicators;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.web.api.Answers;
import io.kogge.web.input.Fields;
import io.kogge.web.input.JsonBody;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Takes over a file of indicators: a list, in which each has its names, its values by period and its notes. */
public final class IndicatorImportApi {
    static final String ITEMS = "items";

    private final IndicatorImport imports;
    private final PolicyLines lines;

    /** Over the use case. */
    public IndicatorImportApi(IndicatorImport imports, PolicyLines lines) {
        this.imports = imports;
        this.lines = lines;
    }

    /** What became of one of them. */
    record ResultView(String id, String outcome) {}

    /** What became of all. */
    record Results(List<ResultView> items) {
        static Results of(List<Result> results) {
            return new Results(results.stream()
                    .map(result -> new ResultView(result.id(), result.outcome().name()))
                    .toList());
        }
    }

    /** Its route. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .POST("/api/mission/v1/indicator-imports", Access.STAFF, this::take)
                .build();
    }

    private Mono<ServerResponse> take(ServerRequest request) {
        return JsonBody.list(request, ITEMS)
                .zipWith(KnownLines.of(lines))
                .map(both -> wishes(both.getT1(), both.getT2()))
                .flatMap(wishes -> imports.take(wishes, SignedIn.actor(request)))
                .flatMap(results -> Answers.ok(Results.of(results)));
    }

    /** What a list wishes; its elements lie in the field {@link #ITEMS}. */
    static List<IndicatorWish> wishes(Fields fields, Set<String> policyLines) {
        List<IndicatorWish> wishes = fields.list(ITEMS, item -> wish(item, policyLines))
                .max(Indicators.MOST)
                .required();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < wishes.size(); i++) {
            if (!ids.add(wishes.get(i).id())) {
                fields.fault(ITEMS + "[" + i + "].id", "duplicate");
            }
        }
        return fields.finish(() -> wishes);
    }

    private static IndicatorWish wish(Fields item, Set<String> policyLines) {
        return new IndicatorWish(AboutInput.id(item), AboutInput.ofFile(item, policyLines), ValuesInput.ofObject(item));
    }
}
