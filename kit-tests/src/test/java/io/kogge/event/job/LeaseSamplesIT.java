// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.StoredSamples;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A lease that another build took holds. */
@OnEveryDatabase
class LeaseSamplesIT {
    private static final Instant AT = Instant.parse("2027-02-01T10:00:00Z");
    private static final Duration TERM = Duration.ofMinutes(1);

    private final MongoClient client;
    private final MongoDatabase database;

    LeaseSamplesIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        database = client.getDatabase(TestDatabase.freshName());
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aLeaseHoldsAsLongAsItWasTakenFor() {
        StoredSamples.store(database, "leases", "leases", 1);
        Instant end = AT.plus(TERM);
        assertThat(take("instance-2", end.minusMillis(1))).isFalse();
        assertThat(take("instance-1", AT)).isTrue();
        assertThat(take("instance-2", end)).isTrue();
    }

    @Test
    void aLeaseIsWrittenAsItWas() {
        assertThat(take("instance-1", AT)).isTrue();
        StoredSamples.assertWritten(database, "leases", StoredSamples.latest("leases"));
    }

    private boolean take(String holder, Instant now) {
        return new MongoLeases(database, Clock.fixed(now, ZoneOffset.UTC))
                .take("job.retention", holder, TERM)
                .blockOptional()
                .orElseThrow();
    }
}
