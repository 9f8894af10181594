// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.relay.OutboxRelay;
import io.kogge.schemas.EventCodec;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Storage of aggregates. */
@Configuration(proxyBeanMethods = false)
public class AggregateConfiguration {

    @Bean
    @ConditionalOnMissingBean
    DocumentWriter documentWriter() {
        return new MongoDocumentWriter();
    }

    @Bean
    OutboxEntries outboxEntries(EventCodec codec) {
        return new OutboxEntries(codec, Clock.systemUTC());
    }

    @Bean
    AggregateFactory aggregateFactory(
            MongoDatabase database, OutboxEntries entries, DocumentWriter writer, OutboxRelay relay) {
        return new MongoAggregateFactory(database, entries, writer, relay);
    }
}
