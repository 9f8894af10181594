// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.usecase;

import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.delivery.model.Delivery;
import io.kogge.notification.delivery.usecase.Deliveries;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.usecase.Occurrences;
import io.kogge.notification.timeline.model.MissionMail;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** All missions with what goes out next and what went wrong. */
public final class ListMissionMail {
    private final Audiences audiences;
    private final Occurrences occurrences;
    private final Deliveries deliveries;

    /** Reads these. */
    public ListMissionMail(Audiences audiences, Occurrences occurrences, Deliveries deliveries) {
        this.audiences = audiences;
        this.occurrences = occurrences;
        this.deliveries = deliveries;
    }

    /** The list, those first that need staff. */
    public Mono<List<MissionMail>> list() {
        return Mono.zip(
                        audiences.missions().collectList(),
                        occurrences.planned().collectList(),
                        deliveries.unsuccessful().collectList())
                .map(found -> {
                    Map<String, Long> problems = problems(found.getT3());
                    return found.getT1().stream()
                            .map(mission -> new MissionMail(
                                    mission,
                                    next(found.getT2(), mission.id()),
                                    problems.getOrDefault(mission.id(), 0L)))
                            .sorted(MissionMail.BY_URGENCY)
                            .toList();
                });
    }

    private static Map<String, Long> problems(List<Delivery> deliveries) {
        return deliveries.stream()
                .collect(
                        Collectors.groupingBy(delivery -> delivery.letter().to().missionId(), Collectors.counting()));
    }

    private static Optional<Occurrence> next(List<Occurrence> planned, String missionId) {
        return planned.stream()
                .filter(occurrence -> occurrence.missionId().equals(missionId))
                .min(Comparator.comparing(Occurrence::dueAt));
    }
}
