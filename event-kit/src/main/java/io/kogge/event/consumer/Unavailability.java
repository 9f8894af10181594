// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.event.mongo.MongoErrors;
import org.apache.kafka.common.errors.RetriableException;
import reactor.core.Exceptions;

/** Whether something the service cannot work without is away, so that trying again is the only sensible thing to do. */
final class Unavailability {
    private Unavailability() {}

    static boolean is(Throwable error) {
        if (Exceptions.isMultiple(error)) {
            return Exceptions.unwrapMultiple(error).stream().anyMatch(Unavailability::is);
        }
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (MongoErrors.isUnavailable(cause) || cause instanceof RetriableException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
