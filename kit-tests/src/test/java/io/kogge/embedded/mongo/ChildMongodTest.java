// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.kogge.embedded.ChildJvm;
import io.kogge.embedded.EmbeddedServerException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

class ChildMongodTest {
    @TempDir
    Path directory;

    private Path program;

    @BeforeEach
    void findProgram() {
        program = RealMongod.orLeaveOut(getClass());
    }

    @Test
    void aServerThatOutlivedItsKilledParentIsEndedAndItsDataAreKept() {
        ProcessHandle orphan;
        try (ChildJvm parent = ChildJvm.start(OrphaningParent.class, program, directory)) {
            orphan = ProcessHandle.of(Long.parseLong(parent.line())).orElseThrow();
            parent.kill();
        }
        assertThat(orphan.isAlive()).as("mongod outlives its parent").isTrue();
        try (ChildMongod mongod = ChildMongod.start(program, directory)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(mongod.describe())
                    .startsWith("MongoDB ")
                    .contains("child process " + mongod.pid().get());
            assertThat(find(mongod, "kept")).isNotNull();
        }
    }

    @Test
    void itComesBackOnAnotherPortAfterBeingKilled() {
        String before;
        try (ChildMongod mongod = ChildMongod.start(program, directory)) {
            before = mongod.uri();
            ProcessHandle.of(mongod.pid().orElseThrow()).orElseThrow().destroyForcibly();
        }
        try (ChildMongod mongod = ChildMongod.start(program, directory)) {
            assertThat(mongod.uri()).isNotEqualTo(before);
            assertThat(find(mongod, "none")).isNull();
        }
    }

    @Test
    void whoeverDoesNotSignInMayDoNothingAndNobodyCanMakeAUser() throws Exception {
        try (ChildMongod mongod = ChildMongod.start(program, directory)) {
            Unknown.isRefused("mongodb://" + mongod.address() + "/?directConnection=true");
            Unknown.isRefused(mongod.uri().replaceFirst("kogge:..", "kogge:xx"));
            for (String kept : List.of("keyfile", "password", "uri")) {
                assertThat(Files.getPosixFilePermissions(directory.resolve(kept)))
                        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            }
            String secret = Files.readString(directory.resolve("password"));
            assertThat(ProcessHandle.of(mongod.pid().orElseThrow())
                            .orElseThrow()
                            .info()
                            .arguments()
                            .orElseThrow())
                    .noneMatch(argument -> argument.contains(secret));
        }
    }

    @Test
    void aDirectoryMadeWithoutCredentialsGetsThemAndKeepsWhatItHas() throws Exception {
        try (ServerOpenToAll before = ServerOpenToAll.start(program, directory)) {
            before.write("kept");
        }
        try (ChildMongod mongod = ChildMongod.start(program, directory)) {
            assertThat(find(mongod, "kept")).isNotNull();
            Unknown.isRefused("mongodb://" + mongod.address() + "/?directConnection=true");
        }
    }

    @Test
    void aPasswordThatWasTakenAwayIsReplaced() throws Exception {
        ChildMongod.start(program, directory).close();
        Files.delete(directory.resolve("password"));
        try (ChildMongod mongod = ChildMongod.start(program, directory)) {
            assertThat(find(mongod, "none")).isNull();
        }
    }

    @Test
    void aServerThatDoesNotStartSaysWhereItsLogIs() {
        assertThatThrownBy(() -> ChildMongod.start(Path.of("/bin/false"), directory))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("it ended with exit code 1")
                .hasMessageContaining("mongod.log");
    }

    private static Document find(Database database, String id) {
        try (MongoClient client = MongoClients.create(database.uri())) {
            return Mono.from(client.getDatabase("test").getCollection("written").find(new Document("_id", id)))
                    .block();
        }
    }
}
