// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.mongo;

import io.kogge.embedded.mongo.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** A MongoDB in a container, as a replica set of one. */
final class DockerMongo implements Database {
    private static final String IMAGE = "mongo:8.0";

    private final MongoDBContainer container;

    private DockerMongo(MongoDBContainer container) {
        this.container = container;
    }

    /** Empty, with the reason told, where there is no Docker or its image cannot be had. */
    static Optional<Database> start(Map<String, String> environment, Consumer<String> leftOut) {
        if (!isLikely(environment) || !DockerClientFactory.instance().isDockerAvailable()) {
            leftOut.accept("a MongoDB container, as no Docker answers");
            return Optional.empty();
        }
        try {
            MongoDBContainer container = new MongoDBContainer(IMAGE).withReplicaSet();
            container.start();
            return Optional.of(new DockerMongo(container));
        } catch (RuntimeException e) {
            leftOut.accept("a MongoDB container, as " + IMAGE + " does not start: " + e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public String uri() {
        return container.getReplicaSetUrl();
    }

    @Override
    public String describe() {
        return "MongoDB (container " + IMAGE + ")";
    }

    @Override
    public void close() {
        container.stop();
    }

    /** Testcontainers logs every way in which it found no Docker; it is asked only where there is a sign of one. */
    private static boolean isLikely(Map<String, String> environment) {
        return environment.containsKey("DOCKER_HOST")
                || Stream.of(
                                Path.of("/var/run/docker.sock"),
                                Path.of(System.getProperty("user.home"), ".docker", "run", "docker.sock"),
                                Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", "/run"), "docker.sock"))
                        .anyMatch(Files::exists);
    }
}
