// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.kafka.KafkaClients;
import io.kogge.event.settings.EventSettings;
import io.kogge.schemas.EventCodec;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs every {@link Projection} and {@link Reaction} bean. */
@Configuration(proxyBeanMethods = false)
public class ConsumerConfiguration {

    @Bean
    ViewStore viewStore(MongoDatabase database) {
        return new ViewStore(database);
    }

    @Bean
    Views views(ViewStore store, ObjectProvider<Projection> projections) {
        return new MongoViews(store, projections.orderedStream().toList());
    }

    @Bean
    EventReader eventReader(EventCodec codec) {
        return new EventReader(codec);
    }

    @Bean
    Handlers eventHandlers(
            ObjectProvider<Projection> projections,
            ObjectProvider<Reaction> reactions,
            ViewStore store,
            MongoDatabase database,
            MeterRegistry meters) {
        Clock system = Clock.systemUTC();
        return new Handlers(
                projections.orderedStream().toList(),
                reactions.orderedStream().toList(),
                store,
                new SkippedReactions(database, meters, system),
                system);
    }

    @Bean(destroyMethod = "close")
    Producer<String, byte[]> deadLetterProducer(KafkaClients kafka) {
        return kafka.producer("dead-letters");
    }

    @Bean
    RecordProcessor recordProcessor(
            EventReader reader,
            Producer<String, byte[]> deadLetterProducer,
            EventSettings settings,
            MeterRegistry meters) {
        return new RecordProcessor(reader, deadLetterProducer, settings.consumers(), meters, Clock.systemUTC());
    }

    @Bean
    ConsumerContainers consumerContainers(
            Handlers handlers, ViewStore store, RecordProcessor processor, KafkaClients kafka, EventSettings settings) {
        return new ConsumerContainers(handlers, store, processor, kafka, settings);
    }
}
