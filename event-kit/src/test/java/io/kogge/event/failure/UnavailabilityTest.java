// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.failure;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.failure.Unavailability;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import reactor.core.Exceptions;

class UnavailabilityTest {
    private final Throwable socket = new MongoSocketReadException("away", new ServerAddress());

    @Test
    void an_absent_database_or_broker_is_told_from_an_error_of_the_handler() {
        assertThat(Unavailability.is(socket)).isTrue();
        assertThat(Unavailability.is(new MongoTimeoutException("none"))).isTrue();
        assertThat(Unavailability.is(new MongoServerUnavailableException("failover")))
                .isTrue();
        assertThat(Unavailability.is(retryable())).isTrue();
        assertThat(Unavailability.is(new MongoException("not retryable"))).isFalse();
        assertThat(Unavailability.is(new TimeoutException("broker"))).isTrue();
        assertThat(Unavailability.is(new IllegalStateException("in use case", socket)))
                .isTrue();
        assertThat(Unavailability.is(new IllegalStateException("bug"))).isFalse();
        assertThat(Unavailability.is(new Rejection.Conflict("busy"))).isFalse();
        assertThat(Unavailability.is(new java.util.concurrent.TimeoutException()))
                .isFalse();
    }

    @Test
    void one_absence_among_several_errors_is_enough() {
        assertThat(Unavailability.is(Exceptions.multiple(new IllegalStateException("bug"), socket)))
                .isTrue();
    }

    private static MongoException retryable() {
        MongoException labelled = new MongoException("labelled");
        labelled.addLabel("RetryableWriteError");
        return labelled;
    }
}
