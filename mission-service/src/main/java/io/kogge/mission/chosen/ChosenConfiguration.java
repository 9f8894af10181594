// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.chosen;

import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.mission.themes.usecase.Themes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The office's lists, for whatever chooses from them. */
@Configuration(proxyBeanMethods = false)
public class ChosenConfiguration {
    @Bean
    Vocabularies vocabularies(Themes themes, PolicyLines lines) {
        return new Vocabularies(themes, lines);
    }
}
