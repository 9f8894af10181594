// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.failure;

import com.mongodb.MongoException;
import io.kogge.event.mongo.MongoErrors;
import io.kogge.kernel.failure.KnownFailures;
import java.util.List;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import reactor.core.Exceptions;

/** Failures of the database's and the broker's clients, and Reactor's sums of several. */
public final class ClientFailures implements KnownFailures {
    @Override
    public boolean passes(Throwable failure) {
        return MongoErrors.isUnavailable(failure) || failure instanceof RetriableException;
    }

    @Override
    public @Nullable String code(Throwable failure) {
        return failure instanceof MongoException mongo ? Integer.toString(mongo.getCode()) : null;
    }

    @Override
    public List<Throwable> parts(Throwable failure) {
        return Exceptions.isMultiple(failure) ? Exceptions.unwrapMultiple(failure) : List.of();
    }
}
