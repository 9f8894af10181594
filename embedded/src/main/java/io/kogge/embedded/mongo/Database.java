// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import com.mongodb.ConnectionString;
import java.util.Optional;

/** A running database that speaks MongoDB's protocol. */
public interface Database extends AutoCloseable {
    /** The connection string for the driver, without a database name; may hold a password. */
    String uri();

    /** Where it is, for people: hosts and ports, and nothing else of the connection string. */
    default String address() {
        return String.join(", ", new ConnectionString(uri()).getHosts());
    }

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
