// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;

/** Tells errors of the database apart. */
public final class MongoErrors {
    private MongoErrors() {}

    /** A unique index or the id was violated. */
    public static boolean isDuplicate(Throwable error) {
        return error instanceof MongoException e
                && ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }

    /** The server was away, so the call may or may not have been carried out; later it can succeed. */
    public static boolean isUnavailable(Throwable error) {
        return error instanceof MongoSocketException
                || error instanceof MongoTimeoutException
                || error instanceof MongoNotPrimaryException
                || error instanceof MongoNodeIsRecoveringException
                || error instanceof MongoServerUnavailableException
                || error instanceof MongoConnectionPoolClearedException
                || error instanceof MongoException e
                        && (e.hasErrorLabel("RetryableWriteError") || e.hasErrorLabel("TransientTransactionError"));
    }
}
