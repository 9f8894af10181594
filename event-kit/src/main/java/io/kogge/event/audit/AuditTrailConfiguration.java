// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.audit;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.job.Retention;
import io.kogge.event.job.RetentionSettings;
import io.kogge.event.mongo.AtStart;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps what is privileged, and shows it to operators. */
@Configuration(proxyBeanMethods = false)
public class AuditTrailConfiguration {
    @Bean
    MongoAuditTrail auditTrail(MongoDatabase database) {
        MongoAuditTrail trail = new MongoAuditTrail(database);
        AtStart.prepare(trail.prepare());
        return trail;
    }

    @Bean
    Retention auditKept(MongoAuditTrail trail, RetentionSettings settings) {
        return new Retention("audit", settings.audit(), trail::deleteOlderThan);
    }

    @Bean
    AuditEndpoint auditEndpoint(MongoAuditTrail trail) {
        return new AuditEndpoint(trail, Clock.systemUTC());
    }
}
