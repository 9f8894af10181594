// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.kafka;

import io.kogge.embedded.EmbeddedServerException;
import io.kogge.embedded.OwnedDirectory;
import io.kogge.embedded.Ports;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A Kafka broker and controller inside this JVM: the real server over a directory that survives restarts and kill -9.
 * Every append is flushed to disk before it is acknowledged, because there is no replica to recover it from.
 *
 * <p>It listens on the loopback address only, without authentication, and may come back on other ports.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private final OwnedDirectory directory;
    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(OwnedDirectory directory, KafkaRaftServer server, int port) {
        this.directory = directory;
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the broker and returns when it answers.
     *
     * @param port where clients connect; 0 for any free port
     * @param controllerPort where the controller listens for its own broker; 0 for any free port
     * @throws EmbeddedServerException if a port is taken, or the directory is not writable or in use
     */
    public static EmbeddedBroker start(Path directory, int port, int controllerPort) {
        int clients = Ports.choose("Kafka broker", port);
        int controller = Ports.choose("Kafka controller", controllerPort);
        OwnedDirectory owned = OwnedDirectory.take(directory);
        try {
            LogDirectory logs = LogDirectory.formatted(owned.path());
            KafkaRaftServer server = new KafkaRaftServer(
                    new KafkaConfig(BrokerSettings.of(logs.path(), clients, controller), false), Time.SYSTEM);
            server.startup();
            return new EmbeddedBroker(owned, server, clients);
        } catch (RuntimeException e) {
            owned.close();
            throw e instanceof EmbeddedServerException
                    ? e
                    : new EmbeddedServerException(
                            "The Kafka broker could not start on " + owned.path() + ": " + e.getMessage(), e);
        }
    }

    /** Where clients connect, for example {@code 127.0.0.1:9092}. */
    public String bootstrapServers() {
        return Ports.HOST + ":" + port;
    }

    /** Stops the broker in order; the next start then needs no recovery. */
    @Override
    public void close() {
        try {
            server.shutdown();
            server.awaitShutdown();
        } finally {
            directory.close();
        }
    }
}
