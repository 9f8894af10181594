// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.kogge.benchmarks.counting.DatabaseCounter;
import io.kogge.embedded.mongo.ChildMongod;
import io.kogge.embedded.mongo.Database;
import io.kogge.embedded.mongo.Mongods;
import java.nio.file.Path;

/** The real MongoDB server that all sides of a measurement share, each in databases of its own. */
public final class DatabaseServer implements AutoCloseable {
    private final Database server;
    private final MongoClient client;

    private DatabaseServer(Database server) {
        this.server = server;
        this.client = MongoClients.create(server.uri());
        Runtime.getRuntime().addShutdownHook(new Thread(this::endIfLeft, "end mongod"));
    }

    /**
     * Starts the mongod of this machine over an empty directory.
     *
     * @throws IllegalStateException if there is none: figures of another store would say nothing
     */
    public static DatabaseServer start(Path directory) {
        Path program = Mongods.find()
                .orElseThrow(() -> new IllegalStateException(
                        "Benchmarks need a real mongod: name it in " + Mongods.VARIABLE + " or put it on the PATH."));
        return new DatabaseServer(ChildMongod.start(program, directory));
    }

    /** The connection string. */
    public String uri() {
        return server.uri();
    }

    /** A client of it. */
    public MongoClient client() {
        return client;
    }

    /** Which server it is, in words. */
    public String describe() {
        return server.describe().replaceAll(" \\(.*", ", a replica set of one member, journaled");
    }

    /** The number of its process. */
    public long pid() {
        return server.pid().orElseThrow();
    }

    /** What it has done. */
    public DatabaseCounter counter() {
        return new DatabaseCounter(client);
    }

    private void endIfLeft() {
        ProcessHandle.of(pid()).ifPresent(ProcessHandle::destroy);
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
