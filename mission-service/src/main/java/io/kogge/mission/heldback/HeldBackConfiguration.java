// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.heldback;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Views;
import io.kogge.mission.planning.usecase.MissionCards;
import io.kogge.mission.waiting.Waiting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what the start page says of registrations that are held back. */
@Configuration(proxyBeanMethods = false)
class HeldBackConfiguration {

    @Bean
    Projection<HeldBackView> heldBackProjection() {
        return HeldBackProjection.make();
    }

    @Bean
    Waiting waitingHeldBack(Views views, MissionCards missions) {
        return new WaitingHeldBack(new HeldBackQueries(views), missions);
    }
}
