// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoSecurityException;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.util.List;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Somebody who knows where a database is, and not the password. */
final class Unknown {
    private static final int UNAUTHORIZED = 13;

    private static final List<Document> COMMANDS = List.of(
            new Document("listDatabases", 1),
            new Document("serverStatus", 1),
            new Document("find", "written"),
            new Document("insert", "written").append("documents", List.of(new Document("_id", "strange"))),
            new Document("dropDatabase", 1),
            // what makes the first user of a server that has none
            new Document("createUser", "stranger").append("pwd", "known").append("roles", List.of("root")));

    private Unknown() {}

    /** Whatever is asked at this address. */
    static void isRefused(String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            for (Document command : COMMANDS) {
                Throwable answer = catchThrowable(
                        () -> Mono.from(client.getDatabase("admin").runCommand(command))
                                .block());
                assertThat(isRefusal(answer)).as("%s: %s", command, answer).isTrue();
            }
        }
    }

    private static boolean isRefusal(Throwable answer) {
        return answer instanceof MongoSecurityException
                || answer instanceof MongoCommandException refused && refused.getErrorCode() == UNAUTHORIZED;
    }
}
