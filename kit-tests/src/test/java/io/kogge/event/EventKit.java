// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.settings.EventSettings;
import io.kogge.testkit.fault.FaultAutoConfiguration;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One instance of a service that consists of the kit alone. */
final class EventKit implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private EventKit(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static EventKit start(String bootstrapServers, TestDatabase database, String databaseName, Class<?>... more) {
        return start(bootstrapServers, database.uri(), databaseName, Map.of(), more);
    }

    static EventKit start(
            String bootstrapServers,
            String databaseUri,
            String databaseName,
            Map<String, Object> settings,
            Class<?>... more) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "spring.kafka.bootstrap-servers",
                bootstrapServers,
                "spring.main.banner-mode",
                "off",
                "kogge.event.consumers.retry-delay",
                "20ms",
                "kogge.mongo.uri",
                databaseUri,
                "kogge.mongo.database",
                databaseName,
                "kogge.event.service",
                databaseName.replace('_', '-'),
                "logging.level.org.apache.kafka",
                "ERROR",
                "logging.level.org.mongodb.driver",
                "ERROR"));
        properties.putAll(settings);
        return new EventKit(new SpringApplicationBuilder(Kit.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .run());
    }

    SearchableAggregates<Tally, Long> tallies() {
        return bean(AggregatesHolder.class).tallies();
    }

    MongoDatabase database() {
        return bean(MongoDatabase.class);
    }

    String service() {
        return bean(EventSettings.class).service();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        KafkaAutoConfiguration.class,
        EventKitAutoConfiguration.class,
        FaultAutoConfiguration.class
    })
    static class Kit {
        @Bean
        AggregatesHolder tallies(AggregateFactory factory) {
            return new AggregatesHolder(factory.aggregates(Tally.TYPE), factory.aggregates(Roll.TYPE));
        }
    }

    record AggregatesHolder(SearchableAggregates<Tally, Long> tallies, Aggregates<Roll, String> rolls) {}
}
