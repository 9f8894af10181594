// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the mission service by itself, against a given broker and database. */
@SpringBootApplication
public class MissionServiceApplication {

    /** Settings come from {@code mission-service.yml}, the environment and the command line. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(MissionServiceApplication.class)
                .properties("spring.config.name=mission-service")
                .run(args);
    }
}
