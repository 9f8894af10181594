// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoCredential;
import com.mongodb.MongoException;
import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterConnectionMode;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.kogge.embedded.EmbeddedServerException;
import io.kogge.embedded.KeptPassword;
import io.kogge.embedded.Ports;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Makes a server the only member, and so the primary, of its replica set, and makes the user who works with it. */
final class ReplicaSet {
    static final String NAME = "kogge";

    private static final int NOT_YET_INITIALIZED = 94;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final int USER_NOT_FOUND = 11;

    /** Who has the key that members of a replica set show to one another may do everything. */
    private static final String MEMBER = "__system";

    /** Reading and writing everywhere, indexes and dropping, figures: what the services, tests and measurements do. */
    private static final List<String> ROLES = List.of("readWriteAnyDatabase", "dbAdminAnyDatabase", "clusterMonitor");

    private final int port;
    private final String key;
    private final String password;

    /**
     * @param key what the server's key file holds
     * @param password of the user {@link KeptPassword#USER}, made or changed where it is another one
     */
    ReplicaSet(int port, String key, String password) {
        this.port = port;
        this.key = key;
        this.password = password;
    }

    /**
     * Returns the server's version once it takes writes, and the user is there.
     *
     * @throws RuntimeException if the process ends before, or the time is over
     */
    String awaitPrimary(Process process, Duration limit) {
        try (MongoClient client = MongoClients.create(asMember())) {
            return Mono.defer(() -> configure(client))
                    .then(Mono.defer(() -> writable(client)))
                    .then(Mono.defer(() -> admit(client)))
                    .then(Mono.defer(() -> run(client, new Document("buildInfo", 1))))
                    .map(info -> info.getString("version"))
                    .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, PAUSE)
                            .filter(e -> e instanceof MongoException && process.isAlive()))
                    .onErrorMap(e -> !process.isAlive(), e -> ended(process))
                    .blockOptional(limit)
                    .orElseThrow();
        }
    }

    /** As a member, so that nobody need be let in without a password, not even until there is the first user. */
    private MongoClientSettings asMember() {
        return MongoClientSettings.builder()
                .credential(MongoCredential.createScramSha256Credential(MEMBER, "local", key.toCharArray()))
                // the first replies may be slow, but an unreachable server must be found out soon to be tried again
                .applyToClusterSettings(cluster -> cluster.hosts(List.of(new ServerAddress(Ports.HOST, port)))
                        .mode(ClusterConnectionMode.SINGLE)
                        .serverSelectionTimeout(500, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.readTimeout(20, TimeUnit.SECONDS))
                .build();
    }

    private Mono<Document> admit(MongoClient client) {
        return run(client, user("updateUser"))
                .onErrorResume(
                        e -> e instanceof MongoCommandException refused && refused.getErrorCode() == USER_NOT_FOUND,
                        e -> run(client, user("createUser")));
    }

    private Document user(String command) {
        return new Document(command, KeptPassword.USER)
                .append("pwd", password)
                .append("roles", ROLES)
                .append("mechanisms", List.of("SCRAM-SHA-256"));
    }

    private static EmbeddedServerException ended(Process process) {
        return new EmbeddedServerException("it ended with exit code " + process.exitValue());
    }

    private Mono<Document> configure(MongoClient client) {
        return run(client, new Document("replSetGetConfig", 1))
                .map(reply -> reply.get("config", Document.class))
                .flatMap(config -> isAt(config) ? Mono.just(config) : move(client, config))
                .onErrorResume(
                        e -> e instanceof MongoCommandException refused
                                && refused.getErrorCode() == NOT_YET_INITIALIZED,
                        e -> run(
                                client,
                                new Document(
                                        "replSetInitiate",
                                        new Document("_id", NAME)
                                                .append(
                                                        "members",
                                                        List.of(new Document("_id", 0).append("host", host()))))));
    }

    /** The set remembers its member's address; on another port the server does not know itself in it any more. */
    private Mono<Document> move(MongoClient client, Document config) {
        member(config).put("host", host());
        config.put("version", config.getInteger("version") + 1);
        return run(client, new Document("replSetReconfig", config).append("force", true));
    }

    private Mono<Document> writable(MongoClient client) {
        return run(client, new Document("hello", 1))
                .filter(hello -> hello.getBoolean("isWritablePrimary", false))
                .switchIfEmpty(Mono.error(() -> new MongoException("not the primary yet")));
    }

    private boolean isAt(Document config) {
        return host().equals(member(config).getString("host"));
    }

    private static Document member(Document config) {
        return config.getList("members", Document.class).get(0);
    }

    private String host() {
        return Ports.HOST + ":" + port;
    }

    private static Mono<Document> run(MongoClient client, Document command) {
        return Mono.from(client.getDatabase("admin").runCommand(command));
    }
}
