// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions;

import io.kogge.delegation.missions.events.EncodedDrafts;
import io.kogge.delegation.missions.events.MissionsProjection;
import io.kogge.delegation.missions.storage.ViewMissions;
import io.kogge.delegation.missions.usecase.Drafts;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.missions.view.MissionView;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Views;
import io.kogge.schemas.EventCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the view of missions. */
@Configuration(proxyBeanMethods = false)
public class MissionsConfiguration {
    @Bean
    Projection<MissionView> missionsProjection() {
        return MissionsProjection.make();
    }

    @Bean
    Drafts drafts(EventCodec codec) {
        return new EncodedDrafts(codec);
    }

    @Bean
    Missions missions(Views views) {
        return new ViewMissions(views);
    }
}
