// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.failure;

import io.kogge.event.mongo.MongoErrors;
import org.apache.kafka.common.errors.RetriableException;
import reactor.core.Exceptions;

/** Whether something the service cannot work without is away, so that trying again is the only sensible thing to do. */
public final class Unavailability {
    /** A chain of causes may be a ring. */
    private static final int MOST_CAUSES = 10;

    private Unavailability() {}

    /** Whether this error, or one that caused it, is about an absent database or broker. */
    public static boolean is(Throwable error) {
        if (Exceptions.isMultiple(error)) {
            return Exceptions.unwrapMultiple(error).stream().anyMatch(Unavailability::is);
        }
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            if (MongoErrors.isUnavailable(cause) || cause instanceof RetriableException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
