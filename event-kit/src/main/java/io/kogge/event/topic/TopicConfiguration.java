// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.topic;

import io.kogge.event.kafka.KafkaClients;
import io.kogge.event.settings.EventSettings;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the topics at start. */
@Configuration(proxyBeanMethods = false)
public class TopicConfiguration {

    @Bean
    SmartLifecycle topicBootstrap(Admin admin, KafkaClients kafka, EventSettings settings) {
        return new TopicBootstrap(admin, () -> kafka.reader("format"), new TopicSettings(settings));
    }
}
