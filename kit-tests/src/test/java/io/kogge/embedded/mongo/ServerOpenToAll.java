// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import com.mongodb.MongoException;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.kogge.embedded.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** A MongoDB server as earlier builds started it: a replica set of one member that answers whoever comes. */
final class ServerOpenToAll implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Process process;
    private final MongoClient client;

    private ServerOpenToAll(Process process, MongoClient client) {
        this.process = process;
        this.client = client;
    }

    static ServerOpenToAll start(Path program, Path directory) throws IOException {
        String port = Integer.toString(Ports.choose("database", 0));
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--dbpath",
                        directory.toString(),
                        "--bind_ip",
                        Ports.HOST,
                        "--port",
                        port,
                        "--replSet",
                        ReplicaSet.NAME,
                        "--oplogSize",
                        "64",
                        "--nounixsocket",
                        "--quiet")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        MongoClient client = MongoClients.create(
                "mongodb://" + Ports.HOST + ":" + port + "/?directConnection=true&serverSelectionTimeoutMS=500");
        Document member = new Document("_id", 0).append("host", Ports.HOST + ":" + port);
        Document set = new Document("_id", ReplicaSet.NAME).append("members", List.of(member));
        Mono.defer(() -> Mono.from(client.getDatabase("admin").runCommand(new Document("replSetInitiate", set))))
                .retryWhen(Retry.fixedDelay(100, Duration.ofMillis(100)).filter(MongoException.class::isInstance))
                .block(LIMIT);
        return new ServerOpenToAll(process, client);
    }

    /** Stores a document of this id, as soon as the server takes writes. */
    void write(String id) {
        Mono.defer(() -> Mono.from(
                        client.getDatabase("test").getCollection("written").insertOne(new Document("_id", id))))
                .retryWhen(Retry.fixedDelay(100, Duration.ofMillis(100)).filter(MongoException.class::isInstance))
                .block(LIMIT);
    }

    @Override
    public void close() {
        client.close();
        MongodProcess.end(process.toHandle());
    }
}
