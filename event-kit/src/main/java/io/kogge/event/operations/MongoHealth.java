// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.operations;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import reactor.core.publisher.Mono;

/** Up while the database answers. */
final class MongoHealth extends AbstractReactiveHealthIndicator {
    private static final Duration LIMIT = Duration.ofSeconds(3);

    private final MongoDatabase database;

    MongoHealth(MongoDatabase database) {
        super("The database does not answer");
        this.database = database;
    }

    @Override
    protected Mono<Health> doHealthCheck(Health.Builder builder) {
        return Mono.from(database.runCommand(new Document("ping", 1)))
                .timeout(LIMIT)
                .map(pong -> builder.up().build());
    }
}
