// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.mongo;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A running database to test on.
 *
 * @param name what it is, for test reports
 * @param uri its connection string
 */
public record TestDatabase(String name, String uri) {
    private static final Pattern DATABASE = Pattern.compile("^(mongodb(?:\\+srv)?://[^/?]+)(?:/[^?]*)?(\\?.*)?$");

    /** A database name that no other test uses; keeps tests apart that run at the same time. */
    public static String freshName() {
        return "test_" + UUID.randomUUID().toString().replace("-", "");
    }

    /** The connection string with a database name. */
    public String uri(String database) {
        return DATABASE.matcher(uri).replaceFirst("$1/" + database + "$2");
    }

    /** The name, as a test report shows it. */
    @Override
    public String toString() {
        return name;
    }
}
