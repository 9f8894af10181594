// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import java.util.Optional;

/** A running database that speaks MongoDB's protocol. */
public interface Database extends AutoCloseable {
    /** The connection string for the driver, without a database name. */
    String uri();

    /** What it is, in words for the person who started the program; without secrets. */
    String describe();

    /** The process it runs in, where that is one of our own. */
    default Optional<Long> pid() {
        return Optional.empty();
    }

    /** Ends what was started; a database that was merely given goes on. */
    @Override
    void close();
}
