// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.usecase;

import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.usecase.Correspondences;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.usecase.Occurrences;
import io.kogge.notification.timeline.model.MissionMail;
import io.kogge.notification.timeline.model.Urgency;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Missions with what goes out next and what went wrong; the database counts, and what is on no page is not read. */
public final class ListMissionMail {
    private static final Collector<Occurrence, ?, Map<String, Occurrence>> NEXT = Collectors.toMap(
            Occurrence::missionId, Function.identity(), BinaryOperator.minBy(Comparator.comparing(Occurrence::dueAt)));

    private final Audiences audiences;
    private final Occurrences occurrences;
    private final Correspondences correspondences;

    /** Reads these. */
    public ListMissionMail(Audiences audiences, Occurrences occurrences, Correspondences correspondences) {
        this.audiences = audiences;
        this.occurrences = occurrences;
        this.correspondences = correspondences;
    }

    /** One page of the list, those first that need staff. */
    public Mono<Paged<MissionMail>> page(Paging paging) {
        return Mono.zip(correspondences.unsuccessful(), occurrences.nextDue(), audiences.missionCount())
                .flatMap(found -> page(paging, new Urgency(found.getT1(), found.getT2()))
                        .map(mails -> Paged.of(paging, mails, found.getT3())));
    }

    private Mono<List<MissionMail>> page(Paging paging, Urgency urgency) {
        List<String> urgent = urgency.urgent();
        List<String> shown =
                urgent.stream().skip(paging.offset()).limit(paging.size()).toList();
        int left = paging.size() - shown.size();
        int passed = Math.max(0, paging.offset() - urgent.size());
        Flux<Mission> others = left == 0 ? Flux.empty() : audiences.latestMissions(urgent, passed, left);
        return Mono.zip(
                        audiences.missions(shown).collectMap(Mission::id),
                        others.collectList(),
                        occurrences.planned(shown).collect(NEXT))
                .map(found -> Stream.concat(
                                shown.stream()
                                        .flatMap(id ->
                                                Stream.ofNullable(found.getT1().get(id))),
                                found.getT2().stream())
                        .map(mission -> new MissionMail(
                                mission,
                                Optional.ofNullable(found.getT3().get(mission.id())),
                                urgency.problems().getOrDefault(mission.id(), 0L)))
                        .toList());
    }
}
