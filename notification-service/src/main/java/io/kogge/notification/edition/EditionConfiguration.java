// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.edition;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.job.Retention;
import io.kogge.event.mongo.AtStart;
import io.kogge.notification.edition.storage.MongoEditions;
import io.kogge.notification.edition.usecase.Editions;
import io.kogge.notification.settings.NotificationSettings;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Missions as letters showed them. */
@Configuration(proxyBeanMethods = false)
public class EditionConfiguration {
    @Bean
    Editions editions(MongoDatabase database) {
        MongoEditions editions = new MongoEditions(database, Clock.systemUTC());
        AtStart.prepare(editions.prepare());
        return editions;
    }

    @Bean
    Retention unusedEditions(Editions editions, NotificationSettings settings) {
        return new Retention("mission-editions", settings.ofEditions(), editions::deleteUnused);
    }
}
