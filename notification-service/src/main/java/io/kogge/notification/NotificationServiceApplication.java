// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Starts the notification service by itself, against a given broker, database and mail server. */
@SpringBootApplication
@EnableConfigurationProperties(NotificationSettings.class)
public class NotificationServiceApplication {

    /** Settings come from {@code notification-service.yml}, the environment and the command line. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(NotificationServiceApplication.class)
                .properties("spring.config.name=notification-service")
                .run(args);
    }

    /** The domain's time; a demonstration brings a clock that can be moved. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
