// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.allocation.events.AllocationEvents;
import io.kogge.delegation.allocation.events.AllocationReaction;
import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.AllocationEvent;
import io.kogge.delegation.allocation.storage.AllocationDocument;
import io.kogge.delegation.allocation.storage.MongoAllocationIndex;
import io.kogge.delegation.allocation.usecase.AllocationCommands;
import io.kogge.delegation.allocation.usecase.AllocationIndex;
import io.kogge.delegation.allocation.usecase.AllocationSweep;
import io.kogge.delegation.allocation.usecase.TermsSweep;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.usecase.UnheardRegistrations;
import io.kogge.delegation.settings.DelegationSettings;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Growing;
import io.kogge.event.job.EachAlone;
import io.kogge.event.job.RecurringJob;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the allocation of places. */
@Configuration(proxyBeanMethods = false)
public class AllocationConfiguration {
    /** An instance decides on as many missions at a time without reading one again; each of 500 people takes some 200 KB. */
    private static final int KEPT = 64;

    private static final String SWEEP = "allocation-sweep";
    private static final String TERMS_SWEEP = "allocation-terms-sweep";
    private static final Duration LONGEST_SWEEP = Duration.ofMinutes(2);

    /** How allocations are stored and published; they are counted by this clock. */
    public static AggregateType<Allocation, AllocationEvent, AllocationDocument> type(Clock clock) {
        return new AggregateType<Allocation, AllocationEvent, AllocationDocument>(
                        "allocation",
                        MongoAllocationIndex.COLLECTION,
                        AllocationDocument.class,
                        AllocationDocument::of,
                        AllocationDocument::toAllocation,
                        AllocationEvents::outgoing,
                        List.of(Index.on(MongoAllocationIndex.UNSETTLED)))
                .growing(new Growing<>(AllocationDocument::changed, KEPT))
                .summing((before, after) -> AllocationEvents.counted(before, after, clock.instant()));
    }

    @Bean
    Aggregates<Allocation, AllocationEvent> allocations(AggregateFactory factory, Clock clock) {
        return factory.aggregates(type(clock));
    }

    @Bean
    AllocationIndex allocationIndex(MongoDatabase database) {
        return new MongoAllocationIndex(database);
    }

    @Bean
    AllocationCommands allocationCommands(
            Aggregates<Allocation, AllocationEvent> allocations, UnheardRegistrations unheard, Clock clock) {
        return new AllocationCommands(allocations, unheard, clock);
    }

    @Bean
    AllocationReaction allocationReaction(AllocationCommands commands, DelegationSettings settings) {
        return new AllocationReaction(commands, settings.reactionAge());
    }

    @Bean
    RecurringJob allocationSweep(
            UnheardRegistrations registrations,
            AllocationIndex allocations,
            AllocationCommands commands,
            Clock clock,
            DelegationSettings settings,
            MeterRegistry meters) {
        EachAlone each = new EachAlone(SWEEP, 1, meters);
        AllocationSweep sweep =
                new AllocationSweep(registrations, allocations, commands, each, clock, settings.sweepAfter());
        return new RecurringJob(SWEEP, settings.sweepEvery(), LONGEST_SWEEP, sweep::run).onceInTheCluster();
    }

    @Bean
    RecurringJob allocationTermsSweep(
            Missions missions,
            AllocationIndex allocations,
            AllocationCommands commands,
            Clock clock,
            DelegationSettings settings,
            MeterRegistry meters) {
        EachAlone each = new EachAlone(TERMS_SWEEP, 1, meters);
        TermsSweep sweep = new TermsSweep(missions, allocations, commands, each, clock);
        return new RecurringJob(TERMS_SWEEP, settings.termsSweepEvery(), LONGEST_SWEEP, sweep::run).onceInTheCluster();
    }
}
