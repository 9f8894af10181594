// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.web;

import io.kogge.mission.outcomes.model.MissionResults;
import io.kogge.mission.outcomes.model.OutcomeKind;
import io.kogge.mission.outcomes.model.OutcomeSelection;
import io.kogge.mission.outcomes.model.Overview;
import io.kogge.mission.outcomes.model.Results;
import io.kogge.mission.outcomes.usecase.Outcomes;
import io.kogge.web.api.Answers;
import io.kogge.web.input.Fields;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of what came of missions. */
public final class OutcomeApi {
    private static final String PATH = "/api/mission/v1/outcomes";

    private final Outcomes outcomes;

    private record ResultsJson(
            long asked, long confirmed, long noted, Map<String, Long> counts, Map<String, BigDecimal> sales) {
        static ResultsJson of(Results results) {
            return new ResultsJson(
                    results.asked(),
                    results.confirmed(),
                    results.noted(),
                    Arrays.stream(OutcomeKind.values())
                            .collect(Collectors.toMap(OutcomeKind::name, results::count, (a, b) -> a, TreeMap::new)),
                    results.sales().keySet().stream()
                            .collect(Collectors.toMap(Function.identity(), results::worth, (a, b) -> a, TreeMap::new)));
        }
    }

    private record MissionJson(String missionId, Map<String, String> titles, LocalDate begins, ResultsJson results) {
        static MissionJson of(MissionResults mission) {
            return new MissionJson(
                    mission.missionId(), mission.titles(), mission.first(), ResultsJson.of(mission.results()));
        }
    }

    private record GroupJson(String key, Map<String, String> names, int missions, ResultsJson results) {
        static List<GroupJson> of(List<Overview.Group> groups) {
            return groups.stream()
                    .map(group -> new GroupJson(
                            group.key(), group.names(), group.missions(), ResultsJson.of(group.results())))
                    .toList();
        }
    }

    private record OverviewJson(
            ResultsJson total,
            long count,
            List<GroupJson> byYear,
            List<GroupJson> byTheme,
            List<GroupJson> byPartner,
            List<MissionJson> missions) {
        static OverviewJson of(Overview overview) {
            return new OverviewJson(
                    ResultsJson.of(overview.total()),
                    overview.whole().missions(),
                    GroupJson.of(overview.byYear()),
                    GroupJson.of(overview.byTheme()),
                    GroupJson.of(overview.byPartner()),
                    overview.missions().stream().map(MissionJson::of).toList());
        }
    }

    /** Over the use case. */
    public OutcomeApi(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** Its route. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes().GET(PATH, Access.STAFF, this::overview).build();
    }

    private Mono<ServerResponse> overview(ServerRequest request) {
        Fields fields = Fields.of(request.queryParams());
        OutcomeSelection selection = OutcomeSelectionInput.read(fields);
        fields.rejectUnknown();
        fields.throwIfFaulty();
        return outcomes.overview(selection, OutcomePages.MOST)
                .map(OverviewJson::of)
                .flatMap(Answers::ok);
    }
}
