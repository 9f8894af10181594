// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.event.CommandListener;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.settings.EventSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client and this service's database; every call through them has a time limit, and listeners hear of it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MongoSettings.class)
public class MongoConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(MongoConfiguration.class);
    private static final Duration FORMAT_LIMIT = Duration.ofSeconds(60);

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    MongoClient mongoClient(MongoSettings settings, EventSettings events, ObjectProvider<CommandListener> listeners) {
        int connect = Math.toIntExact(settings.connectLimit().toMillis());
        int answer = Math.toIntExact(settings.answerLimit().toMillis());
        return MongoClients.create(MongoClientSettings.builder()
                .applicationName(events.service())
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .applyConnectionString(new ConnectionString(settings.uri()))
                // acknowledged means: on the disks of most members
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(answer, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(answer, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(connect, TimeUnit.MILLISECONDS)
                        .readTimeout(answer, TimeUnit.MILLISECONDS))
                .commandListenerList(listeners.orderedStream().toList())
                .build());
    }

    /** Told in the log, and by a metric to be alarmed by. */
    @Bean
    MongoVersion mongoVersion(MongoClient client, ObjectProvider<MeterRegistry> meters) {
        MongoVersion version = AtStart.find(MongoVersion.of(client), FORMAT_LIMIT);
        version.warning().ifPresent(LOG::warn);
        meters.ifAvailable(registry -> registry.gauge(
                "kogge.mongo.reliable", version, each -> each.warning().isPresent() ? 0 : 1));
        return version;
    }

    @Bean
    @ConditionalOnMissingBean
    MongoDatabase mongoDatabase(MongoClient client, MongoSettings settings) {
        MongoDatabase database = client.getDatabase(settings.database());
        // before anything reads it or makes a collection
        AtStart.run(DatabaseFormat.check(database), FORMAT_LIMIT);
        return database;
    }
}
