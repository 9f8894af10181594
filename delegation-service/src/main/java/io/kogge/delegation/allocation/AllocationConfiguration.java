// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation;

import io.kogge.delegation.DelegationSettings;
import io.kogge.delegation.allocation.events.AllocationEvents;
import io.kogge.delegation.allocation.events.AllocationReaction;
import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.AllocationEvent;
import io.kogge.delegation.allocation.storage.AllocationDocument;
import io.kogge.delegation.allocation.usecase.AllocationCommands;
import io.kogge.delegation.allocation.usecase.AllocationSweep;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.Aggregates;
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
    /** How allocations are stored and published. */
    public static final AggregateType<Allocation, AllocationEvent, AllocationDocument> TYPE = new AggregateType<>(
            "allocation",
            "allocations",
            AllocationDocument.class,
            AllocationDocument::of,
            AllocationDocument::toAllocation,
            AllocationEvents::outgoing,
            List.of());

    private static final String SWEEP = "allocation-sweep";
    private static final Duration LONGEST_SWEEP = Duration.ofMinutes(2);

    @Bean
    Aggregates<Allocation, AllocationEvent> allocations(AggregateFactory factory) {
        return factory.aggregates(TYPE);
    }

    @Bean
    AllocationCommands allocationCommands(Aggregates<Allocation, AllocationEvent> allocations, Clock clock) {
        return new AllocationCommands(allocations, clock);
    }

    @Bean
    AllocationReaction allocationReaction(AllocationCommands commands, DelegationSettings settings) {
        return new AllocationReaction(commands, settings.reactionAge());
    }

    @Bean
    RecurringJob allocationSweep(
            Missions missions,
            RegistrationIndex registrations,
            AllocationCommands commands,
            Clock clock,
            DelegationSettings settings,
            MeterRegistry meters) {
        EachAlone each = new EachAlone(SWEEP, 1, meters);
        AllocationSweep sweep =
                new AllocationSweep(missions, registrations, commands, each, clock, settings.sweepAfter());
        return new RecurringJob(SWEEP, settings.sweepEvery(), LONGEST_SWEEP, sweep::run);
    }
}
