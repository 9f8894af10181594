// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.standing;

import io.kogge.delegation.allocation.usecase.AllocationCommands;
import io.kogge.delegation.allocation.usecase.AllocationIndex;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.people.usecase.People;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.delegation.registration.usecase.Registrations;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the reading of where people stand. */
@Configuration(proxyBeanMethods = false)
public class StandingConfiguration {
    @Bean
    Standings standings(
            Missions missions,
            Registrations registrations,
            AllocationCommands allocations,
            AllocationIndex index,
            Clock clock) {
        return new Standings(missions, registrations, allocations, index, clock);
    }

    @Bean
    Delegations delegations(
            Missions missions,
            RegistrationIndex registrations,
            People people,
            AllocationCommands allocations,
            Clock clock) {
        return new Delegations(missions, registrations, people, allocations, clock);
    }
}
