// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/** Starts the mission service by itself, against a given broker and database. */
@SpringBootApplication
public class MissionServiceApplication {

    /** Settings come from {@code mission-service.yml}, the environment and the command line. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(MissionServiceApplication.class)
                .properties("spring.config.name=mission-service")
                .run(args);
    }

    /** The domain's time; a demonstration brings a clock that can be moved. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
