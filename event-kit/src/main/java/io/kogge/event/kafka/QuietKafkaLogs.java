// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.kafka;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * While the broker is away each of Kafka's clients says so every second; Kogge says it once itself. A service's own
 * {@code logging.level} settings go before these.
 */
final class QuietKafkaLogs implements EnvironmentPostProcessor {
    private static final Map<String, Object> LEVELS = Map.of(
            "logging.level.org.apache.kafka.clients.NetworkClient", "ERROR",
            "logging.level.org.apache.kafka.clients.FetchSessionHandler", "ERROR",
            "logging.level.org.apache.kafka.clients.consumer.internals", "ERROR",
            "logging.level.org.apache.kafka.clients.producer.internals", "ERROR");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("quiet-kafka-logs", LEVELS));
    }
}
