// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.mongo;

import io.kogge.embedded.mongo.Database;
import io.kogge.embedded.mongo.EmbeddedStore;
import io.kogge.testkit.lifecycle.AtExit;
import java.util.ArrayList;
import java.util.List;

/**
 * The databases that tests run on: a real MongoDB where one is at hand (see {@link RealDatabase}), and always the
 * embedded store. Each is started once per JVM, when the first test asks, in a temporary directory, and closed when the
 * JVM ends. It is printed once which they are, and what was left out and why.
 *
 * <p>With {@code KOGGE_REQUIRE_MONGOD=true} in the environment (as in CI) a missing real MongoDB is an error.
 */
public final class TestDatabases {
    static final String REQUIRED = "KOGGE_REQUIRE_MONGOD";

    private TestDatabases() {}

    /** Every database, the real one first. */
    public static List<TestDatabase> all() {
        return Holder.ALL;
    }

    /** The embedded store, for a test that needs any database and no certain one. */
    public static TestDatabase embedded() {
        return all().get(all().size() - 1);
    }

    private static List<TestDatabase> startAll() {
        RealDatabase.Search search = RealDatabase.search(System.getenv());
        search.leftOut().forEach(line -> System.out.println("LEFT OUT: " + line));
        if (search.found().isEmpty() && Boolean.parseBoolean(System.getenv(REQUIRED))) {
            throw new IllegalStateException(REQUIRED + " is set, but there is no real MongoDB: " + search.leftOut());
        }
        List<TestDatabase> databases = new ArrayList<>();
        search.found().map(AtExit::close).map(TestDatabases::describe).ifPresent(databases::add);
        databases.add(describe(AtExit.close(EmbeddedStore.start(AtExit.directory("store"), 0))));
        System.out.println("Databases to test on: " + databases);
        return List.copyOf(databases);
    }

    private static TestDatabase describe(Database database) {
        return new TestDatabase(database.describe(), database.uri());
    }

    private static final class Holder {
        static final List<TestDatabase> ALL = startAll();
    }
}
