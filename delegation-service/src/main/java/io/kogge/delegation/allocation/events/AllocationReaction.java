// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.events;

import io.kogge.delegation.allocation.model.Notice;
import io.kogge.delegation.allocation.usecase.AllocationCommands;
import io.kogge.delegation.allocation.usecase.MissionTerms;
import io.kogge.delegation.allocation.usecase.Told;
import io.kogge.delegation.missions.events.MissionReader;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.event.consumer.EventTable;
import io.kogge.event.consumer.Reaction;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.schemas.Topic;
import io.kogge.schemas.mission.MissionAnnounced;
import io.kogge.schemas.mission.MissionCancelled;
import io.kogge.schemas.mission.MissionChanged;
import io.kogge.schemas.mission.MissionCompleted;
import io.kogge.schemas.mission.MissionRescheduled;
import io.kogge.schemas.mission.MissionStarted;
import io.kogge.schemas.mission.MissionSummary;
import io.kogge.schemas.mission.RegistrationClosed;
import io.kogge.schemas.mission.RegistrationOpened;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.schemas.registration.RegistrationChanged;
import io.kogge.schemas.registration.RegistrationDeclined;
import io.kogge.schemas.registration.RegistrationExpired;
import io.kogge.schemas.registration.RegistrationRepeated;
import io.kogge.schemas.registration.RegistrationStarted;
import io.kogge.schemas.registration.RegistrationSubmitted;
import io.kogge.schemas.registration.RegistrationSummary;
import io.kogge.schemas.registration.RegistrationWaitlisted;
import io.kogge.schemas.registration.RegistrationWithdrawn;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import reactor.core.publisher.Mono;

/** Gives each allocation what it decides by: who counts, who withdrew, and what the mission says about its places. */
public final class AllocationReaction implements Reaction {
    private static final String PURPOSE = "allocate";
    private static final Set<Topic> TOPICS = Set.of(Topic.REGISTRATION_EVENTS, Topic.MISSION_EVENTS);

    private final AllocationCommands allocations;
    private final Duration maxAge;
    private final EventTable<Mono<Void>> table;

    /** Acts on events up to this age. */
    public AllocationReaction(AllocationCommands allocations, Duration maxAge) {
        this.allocations = allocations;
        this.maxAge = maxAge;
        this.table = EventTable.on(TOPICS, Mono.<Void>empty())
                .when(
                        RegistrationSubmitted.class,
                        (event, submitted) -> hear(event, submitted.getRegistration(), Notice.Submitted::new))
                .when(
                        RegistrationWithdrawn.class,
                        (event, withdrawn) -> hear(event, withdrawn.getRegistration(), Notice.Withdrawn::new))
                .when(
                        RegistrationChanged.class,
                        (event, changed) -> hear(event, changed.getRegistration(), Notice.Corrected::new))
                .when(MissionAnnounced.class, (event, mission) -> take(event, mission.getMission()))
                .when(MissionChanged.class, (event, mission) -> take(event, mission.getMission()))
                .when(MissionRescheduled.class, (event, mission) -> take(event, mission.getMission()))
                .when(MissionCancelled.class, (event, mission) -> take(event, mission.getMission()))
                .when(MissionStarted.class, (event, mission) -> take(event, mission.getMission()))
                .when(MissionCompleted.class, (event, mission) -> take(event, mission.getMission()))
                // these carry the capacity too, but do not change it
                .ignore(RegistrationOpened.class, RegistrationClosed.class)
                .ignore(RegistrationStarted.class, RegistrationRepeated.class)
                .ignore(RegistrationExpired.class)
                // the allocation's own
                .ignore(RegistrationAccepted.class, RegistrationWaitlisted.class, RegistrationDeclined.class)
                .build();
    }

    @Override
    public String name() {
        return "allocation";
    }

    @Override
    public Set<Topic> topics() {
        return TOPICS;
    }

    @Override
    public Duration maxAge() {
        return maxAge;
    }

    @Override
    public Mono<Void> react(ReceivedEvent event) {
        return table.handle(event);
    }

    private Mono<Void> hear(
            ReceivedEvent event,
            RegistrationSummary registration,
            BiFunction<String, OrganisationKind, Notice> notice) {
        Notice heard = notice.apply(
                registration.getRegistrationId(),
                OrganisationKind.valueOf(registration.getOrganisationKind().name()));
        return allocations.hear(registration.getMissionId(), List.of(new Told(heard, event.command(PURPOSE))));
    }

    private Mono<Void> take(ReceivedEvent event, MissionSummary mission) {
        return allocations
                .take(
                        mission.getMissionId(),
                        MissionTerms.of(MissionReader.read(mission, event.sequence())),
                        event.command(PURPOSE))
                .then();
    }
}
