// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.Anchor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Does what steps of registrations lead to, for all that come together: what is read and written for one is read and written
 * for all of them, as many want to come at the moment at which a mission is announced. Done again, it does nothing twice.
 */
public final class FollowRegistrations {
    private final Audiences audiences;
    private final QueueLetter queueLetter;
    private final StopEntries stopEntries;
    private final JoinLate joinLate;
    private final PlanPerson planPerson;
    private final StaffNotices notices;

    /** Does it with these. */
    public FollowRegistrations(
            Audiences audiences,
            QueueLetter queueLetter,
            StopEntries stopEntries,
            JoinLate joinLate,
            PlanPerson planPerson,
            StaffNotices notices) {
        this.audiences = audiences;
        this.queueLetter = queueLetter;
        this.stopEntries = stopEntries;
        this.joinLate = joinLate;
        this.planPerson = planPerson;
        this.notices = notices;
    }

    /**
     * Some hundred steps at most, in the order in which they were made. Everybody is told of their own steps first, so that
     * nobody is reminded before the answer.
     */
    public Mono<Void> follow(List<RegistrationStep> steps) {
        List<RegistrationStep> further =
                steps.stream().filter(RegistrationStep::goesOn).toList();
        return queueLetter
                .queue(steps.stream()
                        .map(step -> new QueueLetter.Wanted(
                                step.told(), step.command(step.told().template().key())))
                        .toList())
                .then(Mono.defer(() -> goOn(further)))
                .thenMany(Flux.fromIterable(further)
                        .filter(RegistrationStep::leaves)
                        .concatMap(step -> notices.withdrew(
                                step.registrationId(), step.eventId(), step.command("staff-told-of-place"))))
                .then();
    }

    /** For the people as they stand by now, which later steps among these may have brought about. */
    private Mono<Void> goOn(List<RegistrationStep> steps) {
        if (steps.isEmpty()) {
            return Mono.empty();
        }
        Map<String, List<RegistrationStep>> ofPerson =
                steps.stream().collect(Collectors.groupingBy(RegistrationStep::registrationId));
        return audiences
                .registrations(ofPerson.keySet())
                .collect(Collectors.groupingBy(Participant::missionId))
                .flatMapIterable(Map::entrySet)
                .concatMap(mission -> goOn(
                        mission.getKey(),
                        mission.getValue().stream()
                                .collect(Collectors.toMap(
                                        each -> each,
                                        each -> ofPerson.getOrDefault(each.registrationId(), List.of())))))
                .then();
    }

    private Mono<Void> goOn(String missionId, Map<Participant, List<RegistrationStep>> steps) {
        return stopEntries
                .ofPeople(missionId, moved(steps))
                .then(Mono.defer(() -> {
                    List<Participant> joined = joined(steps);
                    return joined.isEmpty() ? Mono.empty() : joinLate.join(missionId, joined);
                }))
                .then(Mono.defer(() -> planPerson.plan(missionId, fresh(steps))));
    }

    private static Map<Participant, StopEntries.Reason> moved(Map<Participant, List<RegistrationStep>> steps) {
        Map<Participant, StopEntries.Reason> moved = new LinkedHashMap<>();
        steps.forEach((person, all) -> all.stream()
                .filter(RegistrationStep::moves)
                .reduce((earlier, later) -> later)
                .ifPresent(last -> moved.put(
                        person, new StopEntries.Reason(last.eventId(), last.command(MessageKind.STOP_ENTRY.key())))));
        return moved;
    }

    /** Where somebody stands otherwise by now, the step that says so brings it about. */
    private static List<Participant> joined(Map<Participant, List<RegistrationStep>> steps) {
        return steps.entrySet().stream()
                .filter(each -> each.getValue().stream()
                        .anyMatch(step -> step.joins() == each.getKey().place()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<Participant, Set<Anchor>> fresh(Map<Participant, List<RegistrationStep>> steps) {
        return steps.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream()
                                .flatMap(step -> step.fresh().stream())
                                .collect(Collectors.toSet())));
    }
}
