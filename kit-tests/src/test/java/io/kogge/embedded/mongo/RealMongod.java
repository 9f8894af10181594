// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;

/** The server program on this machine, for tests that make no sense without it. */
final class RealMongod {
    private RealMongod() {}

    /** Leaves the test out, loudly, where there is none; fails where there must be one. */
    static Path orLeaveOut(Class<?> test) {
        Optional<Path> found = Mongods.find();
        if (found.isEmpty()) {
            if (Boolean.parseBoolean(System.getenv("KOGGE_REQUIRE_MONGOD"))) {
                throw new IllegalStateException("KOGGE_REQUIRE_MONGOD is set, but there is no mongod");
            }
            System.out.println(
                    "LEFT OUT: " + test.getSimpleName() + ", as there is no mongod (" + Mongods.VARIABLE + " or PATH)");
        }
        assumeTrue(found.isPresent(), "no mongod");
        return found.get();
    }
}
