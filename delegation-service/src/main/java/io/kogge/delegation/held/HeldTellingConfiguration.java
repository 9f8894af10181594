// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.held;

import io.kogge.delegation.held.events.HeldEvents;
import io.kogge.delegation.held.model.HeldCount;
import io.kogge.delegation.held.model.HeldCounted;
import io.kogge.delegation.held.storage.HeldCountStorage;
import io.kogge.delegation.held.usecase.TellHeld;
import io.kogge.delegation.held.usecase.ToldHeld;
import io.kogge.delegation.registration.usecase.Wishes;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.job.RecurringJob;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what the other services are told of forms that are held back. */
@Configuration(proxyBeanMethods = false)
public class HeldTellingConfiguration {
    private static final Duration TOLD_EVERY = Duration.ofSeconds(10);
    private static final Duration TELLING_LIMIT = Duration.ofSeconds(30);

    @Bean
    SearchableAggregates<HeldCount, HeldCounted> heldCounts(AggregateFactory factory) {
        return factory.aggregates(HeldCountStorage.type(HeldEvents::outgoing));
    }

    @Bean
    ToldHeld toldHeld(SearchableAggregates<HeldCount, HeldCounted> counts) {
        return new HeldCountStorage(counts);
    }

    /** Every instance counts, so that each says the same number; who tells it twice tells it once. */
    @Bean
    RecurringJob heldTelling(
            Wishes wishes,
            ToldHeld told,
            SearchableAggregates<HeldCount, HeldCounted> counts,
            MeterRegistry meters,
            Clock clock) {
        AtomicLong held = new AtomicLong();
        meters.gauge("kogge.registrations.held", held);
        TellHeld tell = new TellHeld(wishes, told, counts, clock);
        return new RecurringJob(
                "held-telling",
                TOLD_EVERY,
                TELLING_LIMIT,
                () -> tell.run().doOnNext(held::set).then());
    }
}
