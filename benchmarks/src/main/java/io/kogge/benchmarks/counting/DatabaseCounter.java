// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.counting;

import com.mongodb.reactivestreams.client.MongoClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Asks a MongoDB server what it has done (serverStatus). */
public final class DatabaseCounter {
    /** The commands that services send to read and write; a client's own, such as hello, are left out. */
    private static final List<String> COMMANDS = List.of(
            "find",
            "getMore",
            "aggregate",
            "count",
            "distinct",
            "insert",
            "update",
            "delete",
            "findAndModify",
            "bulkWrite");

    private final MongoClient client;

    /** Of the server of this client. */
    public DatabaseCounter(MongoClient client) {
        this.client = client;
    }

    /** Up to now. */
    public DatabaseCounts now() {
        return read(Mono.from(client.getDatabase("admin").runCommand(new Document("serverStatus", 1)))
                .blockOptional()
                .orElseThrow());
    }

    static DatabaseCounts read(Document status) {
        Document operations = status.get("opcounters", Document.class);
        Map<String, Long> commands = COMMANDS.stream()
                .collect(Collectors.toMap(
                        Function.identity(), command -> number(status, "metrics", "commands", command, "total")));
        return new DatabaseCounts(
                commands,
                number(operations, "insert") + number(operations, "update") + number(operations, "delete"),
                number(status, "metrics", "queryExecutor", "scannedObjects"),
                number(status, "wiredTiger", "log", "log bytes of payload data"));
    }

    /** 0 for what this server does not count: a command that it does not know. */
    private static long number(Document document, String... path) {
        return Optional.ofNullable(document.getEmbedded(List.of(path), Number.class))
                .map(Number::longValue)
                .orElse(0L);
    }
}
