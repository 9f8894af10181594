// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.kafka;

import io.kogge.embedded.EmbeddedServerException;
import io.kogge.embedded.KeptPassword;
import io.kogge.embedded.OwnedDirectory;
import io.kogge.embedded.Ports;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A Kafka broker and controller inside this JVM: the real server over a directory that survives restarts and kill -9.
 * Every append is flushed to disk before it is acknowledged, because there is no replica to recover it from.
 *
 * <p>It listens on the loopback address only, answers nobody who does not sign in (with the password that is kept in the
 * directory), and may come back on other ports.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final String BOOTSTRAP_SERVERS = "bootstrap.servers";

    private final OwnedDirectory directory;
    private final KafkaRaftServer server;
    private final Map<String, String> clientSettings;

    private EmbeddedBroker(OwnedDirectory directory, KafkaRaftServer server, Map<String, String> clientSettings) {
        this.directory = directory;
        this.server = server;
        this.clientSettings = clientSettings;
    }

    /**
     * Starts the broker and returns when it answers.
     *
     * @param port where clients connect; 0 for any free port
     * @param controllerPort where the controller listens for its own broker; 0 for any free port
     * @throws EmbeddedServerException if a port is taken, or the directory is not writable or in use
     */
    public static EmbeddedBroker start(Path directory, int port, int controllerPort) {
        return start(directory, port, controllerPort, path -> Optional.of(KeptPassword.in(path.resolve("password"))));
    }

    /**
     * The same, but it answers whoever comes, on the listener of the controller, too: for tests and measurements, whose
     * events are about nobody.
     */
    public static EmbeddedBroker startOpenToAll(Path directory, int port, int controllerPort) {
        return start(directory, port, controllerPort, path -> Optional.empty());
    }

    private static EmbeddedBroker start(
            Path directory, int port, int controllerPort, Function<Path, Optional<String>> passwordOf) {
        int clients = Ports.choose("Kafka broker", port);
        int controller = Ports.choose("Kafka controller", controllerPort);
        OwnedDirectory owned = OwnedDirectory.take(directory);
        try {
            LogDirectory logs = LogDirectory.formatted(owned.path());
            Optional<String> password = passwordOf.apply(owned.path());
            KafkaRaftServer server = new KafkaRaftServer(
                    new KafkaConfig(BrokerSettings.of(logs.path(), clients, controller, password), false), Time.SYSTEM);
            Map<String, String> settings = BrokerSettings.client(Ports.HOST + ":" + clients, password);
            KeptPassword.keepAddress(owned.path().resolve("client.properties"), lines(settings));
            server.startup();
            return new EmbeddedBroker(owned, server, settings);
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
        return clientSettings.getOrDefault(BOOTSTRAP_SERVERS, "");
    }

    /**
     * All that a client has to set, password and all. The file {@code client.properties} in the directory has the same, as
     * Kafka's own tools take it, while the broker runs.
     */
    public Map<String, String> clientSettings() {
        return Map.copyOf(clientSettings);
    }

    private static String lines(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .sorted()
                .collect(Collectors.joining());
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
