// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.progress;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what shows how far places are taken. */
@Configuration(proxyBeanMethods = false)
class ProgressConfiguration {

    @Bean
    Projection<PlacesView> placesProjection() {
        return PlacesProjection.make();
    }

    @Bean
    MissionPlaces missionPlaces(Views views) {
        return new PlacesQueries(views);
    }
}
