// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.CountedMission;
import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.MissionFormat;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionState;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

class CountAsSettingsTest {
    @Test
    void theRulesThatAreShippedShowAnAmbassadorAsBothAndCountOnce() throws IOException {
        CountAsSettings settings = new Binder(ConfigurationPropertySources.from(
                        new YamlPropertySourceLoader().load("service", new ClassPathResource("mission-service.yml"))))
                .bind("kogge.mission.count-as", CountAsSettings.class)
                .get();

        assertThat(settings.rules()
                        .count(
                                Direction.INCOMING,
                                MissionKind.AMBASSADOR_VISIT,
                                MissionFormat.ON_SITE,
                                MissionState.COMPLETED))
                .hasValue(new CountedMission(
                        Set.of(ActivityCategory.AMBASSADOR_RECEIVED, ActivityCategory.DELEGATION_RECEIVED),
                        ActivityCategory.AMBASSADOR_RECEIVED,
                        false));
    }
}
