// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.kill;

import io.kogge.embedded.mongo.Mongods;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The databases that a Kogge on one machine brings along. */
enum TestedDatabase {
    /** Lives in Kogge's JVM and dies with it. */
    EMBEDDED_STORE("store") {
        @Override
        void configure(Map<String, String> environment) {
            environment.remove(Mongods.VARIABLE);
            // nothing there, in particular no mongod
            environment.put("PATH", "/var/empty");
        }
    },

    /** A process of its own, which outlives a killed Kogge. */
    CHILD_MONGOD("mongod") {
        @Override
        void configure(Map<String, String> environment) {
            environment.put(Mongods.VARIABLE, Mongods.find().orElseThrow().toString());
        }
    };

    private final String directory;

    TestedDatabase(String directory) {
        this.directory = directory;
    }

    /** Where it is kept, in the directory of databases. */
    String directory() {
        return directory;
    }

    /** Makes a Kogge that is started with this environment choose this database. */
    abstract void configure(Map<String, String> environment);

    /** Leaves the test out, and says so, where there is no such database. */
    void orLeaveOut() {
        if (this == CHILD_MONGOD && Mongods.find().isEmpty()) {
            String leftOut = "kills on a real MongoDB, no mongod found (name one in " + Mongods.VARIABLE + ")";
            if (Boolean.parseBoolean(System.getenv("KOGGE_REQUIRE_MONGOD"))) {
                throw new AssertionError("KOGGE_REQUIRE_MONGOD is set, but: " + leftOut);
            }
            System.err.println("LEFT OUT: " + leftOut);
            Assumptions.abort(leftOut);
        }
    }
}
