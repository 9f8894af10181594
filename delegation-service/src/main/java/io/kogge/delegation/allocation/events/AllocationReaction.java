// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.events;

import io.kogge.delegation.allocation.model.Notice;
import io.kogge.delegation.allocation.model.Notice.Corrected;
import io.kogge.delegation.allocation.model.Notice.Submitted;
import io.kogge.delegation.allocation.model.Notice.Withdrawn;
import io.kogge.delegation.allocation.model.Terms;
import io.kogge.delegation.allocation.usecase.AllocationCommands;
import io.kogge.delegation.allocation.usecase.MissionTerms;
import io.kogge.delegation.allocation.usecase.Told;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.event.consumer.BatchReaction;
import io.kogge.event.consumer.EventTable;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.kernel.command.Command;
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
import io.kogge.schemas.registration.PlacesCounted;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.schemas.registration.RegistrationAttended;
import io.kogge.schemas.registration.RegistrationChanged;
import io.kogge.schemas.registration.RegistrationDeclined;
import io.kogge.schemas.registration.RegistrationExpired;
import io.kogge.schemas.registration.RegistrationMoved;
import io.kogge.schemas.registration.RegistrationNoShow;
import io.kogge.schemas.registration.RegistrationRepeated;
import io.kogge.schemas.registration.RegistrationReplaced;
import io.kogge.schemas.registration.RegistrationStarted;
import io.kogge.schemas.registration.RegistrationSubmitted;
import io.kogge.schemas.registration.RegistrationSummary;
import io.kogge.schemas.registration.RegistrationWaitlisted;
import io.kogge.schemas.registration.RegistrationWithdrawn;
import io.kogge.schemas.registration.RegistrationsHeldBack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Gives each allocation what it decides by: who counts, who withdrew, and what the mission says about its places. */
public final class AllocationReaction implements BatchReaction {
    private static final String PURPOSE = "allocate";
    private static final Set<Topic> TOPICS = Set.of(Topic.REGISTRATION_EVENTS, Topic.MISSION_EVENTS);

    private final AllocationCommands allocations;
    private final Duration maxAge;
    private final EventTable<Consumer<News>> table;

    /** Acts on events up to this age. */
    public AllocationReaction(AllocationCommands allocations, Duration maxAge) {
        this.allocations = allocations;
        this.maxAge = maxAge;
        this.table = EventTable.on(TOPICS, nothing())
                .when(RegistrationSubmitted.class, (event, of) -> told(event, of.getRegistration(), Submitted::new))
                .when(RegistrationWithdrawn.class, (event, of) -> told(event, of.getRegistration(), Withdrawn::new))
                .when(RegistrationChanged.class, (event, of) -> told(event, of.getRegistration(), Corrected::new))
                .when(MissionAnnounced.class, (event, mission) -> terms(event, mission.getMission()))
                .when(MissionChanged.class, (event, mission) -> terms(event, mission.getMission()))
                .when(MissionRescheduled.class, (event, mission) -> terms(event, mission.getMission()))
                .when(MissionCancelled.class, (event, mission) -> terms(event, mission.getMission()))
                .when(MissionStarted.class, (event, mission) -> terms(event, mission.getMission()))
                .when(MissionCompleted.class, (event, mission) -> terms(event, mission.getMission()))
                // these carry the capacity too, but do not change it
                .ignore(RegistrationOpened.class, RegistrationClosed.class)
                .ignore(RegistrationStarted.class, RegistrationRepeated.class)
                .ignore(RegistrationReplaced.class, RegistrationExpired.class, RegistrationMoved.class)
                // the allocation's own
                .ignore(RegistrationAccepted.class, RegistrationWaitlisted.class, RegistrationDeclined.class)
                .ignore(RegistrationNoShow.class, RegistrationAttended.class, PlacesCounted.class)
                // they are no registrations yet
                .ignore(RegistrationsHeldBack.class)
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

    /** What came together is of one mission, whose id is the key of both topics. */
    @Override
    public Mono<Void> reactTogether(List<ReceivedEvent> events) {
        String missionId = events.get(0).key();
        News news = new News();
        events.forEach(event -> table.handle(event).accept(news));
        return Mono.justOrEmpty(news.latest)
                .flatMap(latest -> allocations.take(missionId, latest.terms(), latest.command()))
                .then(Mono.defer(() -> allocations.hear(missionId, news.told)));
    }

    private static Consumer<News> told(
            ReceivedEvent event,
            RegistrationSummary registration,
            BiFunction<String, OrganisationKind, Notice> notice) {
        Notice heard = notice.apply(
                registration.getRegistrationId(),
                OrganisationKind.valueOf(registration.getOrganisationKind().name()));
        return news -> news.told.add(new Told(heard, event.command(PURPOSE)));
    }

    private static Consumer<News> terms(ReceivedEvent event, MissionSummary mission) {
        // a state that this build does not know is refused, and the event set aside: no place is given on a guess
        Terms terms = MissionTerms.of(
                event.sequence(),
                MissionState.valueOf(mission.getState().name()),
                mission.getCapacity(),
                mission.getPromotionUntil());
        return news -> news.latest = new Said(terms, event.command(PURPOSE));
    }

    private static Consumer<News> nothing() {
        return news -> {};
    }

    private record Said(Terms terms, Command command) {}

    /** What is new of one mission; of its terms the latest are enough. */
    private static final class News {
        private final List<Told> told = new ArrayList<>();
        private @Nullable Said latest;
    }
}
