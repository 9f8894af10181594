// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.lostlink.storage.MongoLinkRequests;
import io.kogge.delegation.lostlink.usecase.AskForLinks;
import io.kogge.delegation.lostlink.usecase.LinkAllowance;
import io.kogge.delegation.lostlink.usecase.LinkRequests;
import io.kogge.delegation.lostlink.usecase.SendLinks;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.people.usecase.AddressKeys;
import io.kogge.delegation.people.usecase.PeopleIndex;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.delegation.settings.DelegationSettings;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.job.EachAlone;
import io.kogge.event.job.RecurringJob;
import io.kogge.web.limit.Limiter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the mailing of lost links. */
@Configuration(proxyBeanMethods = false)
public class LostLinkConfiguration {
    private static final String JOB = "lost-links";
    private static final int AT_ONCE = 8;
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Bean
    LinkRequests linkRequests(MongoDatabase database) {
        return new MongoLinkRequests(database);
    }

    @Bean
    LinkAllowance linkAllowance(Limiter limiter, DelegationSettings settings, MeterRegistry meters) {
        return new LinkLimits(limiter, settings.linking(), meters);
    }

    @Bean
    AskForLinks askForLinks(LinkRequests requests, AddressKeys keys, LinkAllowance allowance) {
        return new AskForLinks(requests, keys, allowance, Clock.systemUTC());
    }

    @Bean
    RecurringJob lostLinks(
            LinkRequests requests,
            PeopleIndex people,
            RegistrationIndex index,
            Missions missions,
            Aggregates<Registration, RegistrationEvent> registrations,
            MeterRegistry meters,
            Clock clock) {
        SendLinks work = new SendLinks(
                requests,
                people,
                index,
                missions,
                registrations,
                new EachAlone(JOB, AT_ONCE, meters),
                clock,
                Clock.systemUTC());
        return new RecurringJob(JOB, EVERY, LONGEST, work::run).onceInTheCluster();
    }
}
