// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.kafka;

import io.kogge.embedded.KeptPassword;
import io.kogge.embedded.Ports;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.security.plain.PlainLoginModule;

/** The settings of a broker that is alone, small and local. */
final class BrokerSettings {
    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final String CLIENTS = "CLIENTS";
    private static final String MECHANISM = "PLAIN";
    private static final String SIGNED_IN = "SASL_PLAINTEXT";

    private static final Map<String, String> ALONE = Map.of(
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "3",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "auto.create.topics.enable", "false");

    /** No second broker to wait for: a member that joins or a broker that comes back after a kill is let in at once. */
    private static final Map<String, String> PROMPT = Map.of(
            "group.initial.rebalance.delay.ms", "0",
            "broker.session.timeout.ms", "2000",
            "broker.heartbeat.interval.ms", "500");

    /** Without a replica the disk is the only copy. */
    private static final Map<String, String> DURABLE = Map.of("log.flush.interval.messages", "1");

    private static final Map<String, String> SMALL = Map.of(
            "num.network.threads", "1",
            "num.io.threads", "2",
            "background.threads", "2",
            "log.cleaner.dedupe.buffer.size", "4194304",
            // room for 512 MB segments; the default maps 10 MB for each index of each partition
            "log.index.size.max.bytes", "1048576");

    private BrokerSettings() {}

    /** @param password of whoever wants to be answered; without one everybody is */
    static Map<String, String> of(Path directory, int port, int controllerPort, Optional<String> password) {
        var settings = new HashMap<String, String>();
        settings.putAll(ALONE);
        settings.putAll(PROMPT);
        settings.putAll(DURABLE);
        settings.putAll(SMALL);
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE_ID));
        settings.put("log.dirs", directory.toString());
        String clients = CLIENTS + "://" + Ports.HOST + ":" + port;
        String controller = Ports.HOST + ":" + controllerPort;
        settings.put("listeners", clients + "," + CONTROLLER + "://" + controller);
        settings.put("advertised.listeners", clients);
        settings.put("controller.quorum.voters", NODE_ID + "@" + controller);
        settings.put("controller.listener.names", CONTROLLER);
        settings.put("inter.broker.listener.name", CLIENTS);
        String protocol = password.isPresent() ? SIGNED_IN : "PLAINTEXT";
        settings.put("listener.security.protocol.map", CLIENTS + ":" + protocol + "," + CONTROLLER + ":" + protocol);
        password.ifPresent(secret -> settings.putAll(signingIn(secret)));
        return settings;
    }

    /** On the controller's listener, too: who is answered there can change topics. */
    private static Map<String, String> signingIn(String password) {
        // user_<name> is who is let in, the first two are who the broker itself is to the controller
        String login = login(password, " user_" + KeptPassword.USER + "=\"" + password + "\"");
        var settings = new HashMap<String, String>();
        settings.put("sasl.enabled.mechanisms", MECHANISM);
        settings.put("sasl.mechanism.inter.broker.protocol", MECHANISM);
        settings.put("sasl.mechanism.controller.protocol", MECHANISM);
        for (String listener : List.of(CLIENTS, CONTROLLER)) {
            settings.put("listener.name." + listener.toLowerCase(Locale.ROOT) + ".plain.sasl.jaas.config", login);
        }
        return settings;
    }

    /** What a client has to set to be let in. */
    static Map<String, String> client(String bootstrapServers, Optional<String> password) {
        var settings = new HashMap<String, String>();
        settings.put("bootstrap.servers", bootstrapServers);
        password.ifPresent(secret -> {
            settings.put("security.protocol", SIGNED_IN);
            settings.put("sasl.mechanism", MECHANISM);
            settings.put("sasl.jaas.config", login(secret, ""));
        });
        return settings;
    }

    private static String login(String password, String more) {
        return PlainLoginModule.class.getName() + " required username=\"" + KeptPassword.USER + "\" password=\""
                + password + "\"" + more + ";";
    }
}
