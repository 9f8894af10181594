// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.held;

import io.kogge.delegation.held.events.HeldEvents;
import io.kogge.delegation.held.model.HeldCount;
import io.kogge.delegation.held.model.HeldCounted;
import io.kogge.delegation.held.storage.HeldCountStorage;
import io.kogge.delegation.held.usecase.TellHeld;
import io.kogge.delegation.held.usecase.ToldHeld;
import io.kogge.delegation.held.web.HeldPages;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.usecase.Wishes;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.job.RecurringJob;
import io.kogge.event.job.WakeUp;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what staff see of forms that are held back, and what the other services are told of them. */
@Configuration(proxyBeanMethods = false)
public class HeldConfiguration {
    private static final String PAGE = "/delegations/held";
    private static final Duration TOLD_EVERY = Duration.ofSeconds(10);
    private static final Duration TELLING_LIMIT = Duration.ofSeconds(30);

    @Bean
    SecuredRoutes heldPages(Pages pages, Wishes wishes, Missions missions, WakeUp wishWakeUp) {
        HeldPages held = new HeldPages(pages, wishes, missions, wishWakeUp);
        return SecuredRoutes.routes()
                .GET(PAGE, Access.STAFF, held::list)
                .POST(PAGE + "/{missionId}/let-go", Access.STAFF, held::letGo)
                .POST(PAGE + "/{missionId}/discard", Access.STAFF, held::discard)
                .build();
    }

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
