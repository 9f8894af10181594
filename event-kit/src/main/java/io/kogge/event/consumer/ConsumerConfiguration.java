// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.job.Leases;
import io.kogge.event.job.Retention;
import io.kogge.event.job.RetentionSettings;
import io.kogge.event.kafka.KafkaClients;
import io.kogge.event.mongo.AtStart;
import io.kogge.event.settings.EventSettings;
import io.kogge.schemas.EventCodec;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
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
    Views views(ViewStore store, ObjectProvider<Projection<?>> projections) {
        return new MongoViews(store, projections.stream().map(Projection::view).collect(Collectors.toSet()));
    }

    @Bean
    EventReader eventReader(EventCodec codec) {
        return new EventReader(codec);
    }

    @Bean
    SkippedReactions skippedReactions(MongoDatabase database, MeterRegistry meters) {
        SkippedReactions skipped = new SkippedReactions(database, meters, Clock.systemUTC());
        AtStart.prepare(skipped.prepare());
        return skipped;
    }

    @Bean
    Retention skippedReactionsKept(SkippedReactions skipped, RetentionSettings settings) {
        return new Retention("skipped-reactions", settings.skippedReactions(), skipped::deleteOlderThan);
    }

    @Bean
    Dismissals dismissals(MongoDatabase database) {
        Dismissals dismissals = new Dismissals(database, Clock.systemUTC());
        AtStart.prepare(dismissals.prepare());
        return dismissals;
    }

    @Bean
    Retention dismissedLettersKept(Dismissals dismissals, RetentionSettings settings) {
        return new Retention("dismissed-letters", settings.dismissedLetters(), dismissals::deleteOlderThan);
    }

    @Bean
    Retention oldGenerationsKept(Rebuilds rebuilds, RetentionSettings settings) {
        return new Retention("old-generations", settings.oldGenerations(), rebuilds::deleteOlderThan);
    }

    @Bean
    Handlers eventHandlers(
            ObjectProvider<Projection<?>> projections,
            ObjectProvider<Reaction> reactions,
            ViewStore store,
            SkippedReactions skipped,
            EventSettings settings) {
        Clock system = Clock.systemUTC();
        String service = settings.service();
        return new Handlers(
                projections.orderedStream().toList(),
                reactions.orderedStream().toList(),
                new Handlers.Making(
                        projection -> ViewWriter.of(projection, store.codecs()),
                        writer -> new ProjectionHandler(service, writer, store),
                        (reaction, own) -> new ReactionHandler(service, reaction, own, store, skipped, system)));
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
    PartitionLog partitionLog(KafkaClients kafka) {
        return new PartitionLog(kafka);
    }

    @Bean
    DeadLetters deadLetters(
            Handlers handlers,
            RecordProcessor processor,
            PartitionLog log,
            MongoDatabase database,
            Dismissals dismissals,
            EventCodec codec) {
        return new DeadLetters(handlers, processor, log, new LetterPositions(database), dismissals, codec);
    }

    @Bean
    Rebuilds rebuilds(Handlers handlers, ViewStore store, EventReader reader, PartitionLog log, Leases leases) {
        return new Rebuilds(handlers, store, new Rebuild(store, reader, log), leases, Clock.systemUTC());
    }

    @Bean
    Lag consumerLag(Admin admin, Handlers handlers) {
        return new Lag(admin, handlers);
    }

    @Bean
    SetAsideEvents setAsideEvents(Admin admin) {
        return new SetAsideEvents(admin);
    }

    @Bean
    ConsumerContainers consumerContainers(
            Handlers handlers, ViewStore store, RecordProcessor processor, KafkaClients kafka, EventSettings settings) {
        return new ConsumerContainers(handlers, store, processor, kafka, settings);
    }
}
