// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.web;

import io.kogge.mission.outcomes.model.OutcomeKind;
import io.kogge.mission.outcomes.model.OutcomeSelection;
import io.kogge.mission.outcomes.model.Overview;
import io.kogge.mission.outcomes.usecase.Outcomes;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What came of all missions: in all, and by year, theme, partner and mission. */
public final class OutcomePages {
    static final String PATH = "/review/outcomes";
    /** Missions of many years; of more, the latest are listed, and all are in the total. */
    static final int MOST = 1_000;

    private final Outcomes outcomes;
    private final Pages pages;

    /** Over the use case. */
    public OutcomePages(Outcomes outcomes, Pages pages) {
        this.outcomes = outcomes;
        this.pages = pages;
    }

    /** Its route. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes().GET(PATH, Access.STAFF, this::overview).build();
    }

    private Mono<ServerResponse> overview(ServerRequest request) {
        Fields fields = Fields.of(request.queryParams());
        OutcomeSelection selection = OutcomeSelectionInput.read(fields);
        fields.throwIfFaulty();
        return Mono.zip(
                        outcomes.overview(selection, MOST),
                        outcomes.years().sort(Comparator.reverseOrder()).collectList())
                .flatMap(read ->
                        pages.render(request, "outcomes", model(request, selection, read.getT1(), read.getT2())));
    }

    private static Map<String, Object> model(
            ServerRequest request, OutcomeSelection selection, Overview overview, List<Integer> years) {
        Map<String, Object> model = new HashMap<>();
        model.put("overview", overview);
        model.put("selection", selection);
        model.put("narrowed", !selection.equals(OutcomeSelection.ALL));
        model.put("years", years);
        model.put("kinds", OutcomeKind.values());
        model.put("words", new OutcomeWords());
        model.put("form", Form.of(request.queryParams()));
        return model;
    }
}
