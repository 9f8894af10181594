// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification;

import io.kogge.notification.settings.NotificationSettings;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

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
}
