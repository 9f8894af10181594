// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.mongo;

import io.kogge.embedded.mongo.ChildMongod;
import io.kogge.embedded.mongo.Database;
import io.kogge.embedded.mongo.Databases;
import io.kogge.embedded.mongo.Mongods;
import io.kogge.testkit.lifecycle.AtExit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a real MongoDB: the one whose address {@value #GIVEN} holds, else a container where Docker answers, else a
 * mongod on this machine. One is enough; the next kinds are then left out.
 */
final class RealDatabase {
    static final String GIVEN = "KOGGE_TEST_MONGODB_URI";

    /** @param leftOut a line for each kind that is not used, with the reason */
    record Search(Optional<Database> found, List<String> leftOut) {}

    private RealDatabase() {}

    static Search search(Map<String, String> environment) {
        List<String> leftOut = new ArrayList<>();
        String given = environment.getOrDefault(GIVEN, "");
        if (!given.isBlank()) {
            return new Search(Optional.of(Databases.open(AtExit.directory("given"), given)), leftOut);
        }
        leftOut.add("a given MongoDB, as " + GIVEN + " is not set");
        Optional<Database> container = DockerMongo.start(environment, leftOut::add);
        if (container.isPresent()) {
            return new Search(container, leftOut);
        }
        Optional<Path> program = Mongods.find();
        if (program.isEmpty()) {
            leftOut.add("a mongod on this machine, as " + Mongods.VARIABLE + " is not set and none is on the PATH");
        }
        return new Search(program.map(each -> ChildMongod.start(each, AtExit.directory("mongod"))), leftOut);
    }
}
