// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kogge.embedded.kafka.EmbeddedBroker;
import io.kogge.embedded.mail.MailServer;
import io.kogge.embedded.mongo.ChildMongod;
import io.kogge.embedded.mongo.Database;
import io.kogge.embedded.mongo.EmbeddedStore;
import io.kogge.embedded.mongo.Mongods;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Other processes on the machine: each is refused before any command, whoever's it is; another user's reads no file either. */
class OtherUsersTest {
    private static final String TOPIC = "delegates";

    @TempDir
    Path temp;

    /** Where everybody may look, as in most places: it is the servers that shut their own. */
    @BeforeEach
    void openTheWay() throws IOException {
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @ParameterizedTest
    @EnumSource
    void theBrokerAnswersNobodyWhoDoesNotSignIn(OtherProcess other) throws Exception {
        assumeTrue(other.isPossible());
        Path directory = temp.resolve("broker");
        int controller = Ports.choose("controller", 0);
        try (EmbeddedBroker open = EmbeddedBroker.startOpenToAll(directory, 0, controller)) {
            try (Admin admin = Admin.create(Map.copyOf(open.clientSettings()))) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1)))
                        .all()
                        .get();
            }
            assertThat(other.answerOf(port(open), whichTopics()))
                    .as("the question is one")
                    .contains(TOPIC);
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0, controller)) {
            assertThat(other.answerOf(port(broker), whichTopics())).isEmpty();
            assertThat(other.answerOf(controller, whichTopics())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theEmbeddedStoreDoesNothingForWhoDoesNotSignIn(OtherProcess other) {
        assumeTrue(other.isPossible());
        try (Database database = EmbeddedStore.start(temp.resolve("store"), 0)) {
            assertThat(other.answerOf(port(database.address()), whichDatabases()))
                    .contains("requires authentication");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMongodDoesNothingForWhoDoesNotSignIn(OtherProcess other) {
        assumeTrue(other.isPossible());
        Optional<Path> program = Mongods.find();
        if (program.isEmpty()) {
            System.out.println("LEFT OUT: processes " + other + " at a mongod, as there is none");
        }
        assumeTrue(program.isPresent());
        try (Database database = ChildMongod.start(program.orElseThrow(), temp.resolve("mongod"))) {
            assertThat(other.answerOf(port(database.address()), whichDatabases()))
                    .contains("requires authentication");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "OF_NOBODY")
    void filesAreTheirOwnersAlone(OtherProcess other) throws IOException {
        assumeTrue(other.isPossible());
        Path broker = temp.resolve("broker");
        Path store = temp.resolve("store");
        Path inbox = temp.resolve("inbox");
        // as an earlier build has left it
        Files.createDirectory(inbox);
        Path mail = Files.writeString(inbox.resolve("note.txt"), "whole mails");
        Files.setPosixFilePermissions(inbox, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(mail, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(other.canRead(mail)).as("what is open can be read").isTrue();
        try (EmbeddedBroker first = EmbeddedBroker.start(broker, 0, 0);
                EmbeddedStore second = EmbeddedStore.start(store, 0);
                MailServer third = MailServer.start(inbox, 0)) {
            assertThat(List.of(
                            broker,
                            broker.resolve("meta.properties"),
                            broker.resolve("client.properties"),
                            store,
                            store.resolve("store.mv"),
                            store.resolve("uri"),
                            inbox,
                            mail))
                    .allSatisfy(path -> {
                        assertThat(OtherProcess.OF_THE_SAME_USER.canRead(path))
                                .as("%s", path)
                                .isTrue();
                        assertThat(other.canRead(path)).as("%s", path).isFalse();
                    });
        }
    }

    private static int port(EmbeddedBroker broker) {
        return port(broker.bootstrapServers());
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.indexOf(':') + 1));
    }

    /** Kafka's question for the metadata of all topics. */
    private static byte[] whichTopics() {
        byte[] client = "other".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer request = ByteBuffer.allocate(64)
                .putInt(0)
                .putShort((short) 3)
                .putShort((short) 1)
                .putInt(7);
        request.putShort((short) client.length).put(client).putInt(-1);
        return sized(request, request.position() - Integer.BYTES);
    }

    /** MongoDB's question for all databases. */
    private static byte[] whichDatabases() {
        BsonDocument command =
                new BsonDocument("listDatabases", new BsonInt32(1)).append("$db", new BsonString("admin"));
        byte[] document = new RawBsonDocument(command, new BsonDocumentCodec())
                .getByteBuffer()
                .array();
        ByteBuffer message = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
        // length, id, answer to none, OP_MSG, no flags, a document
        message.putInt(0)
                .putInt(1)
                .putInt(0)
                .putInt(2013)
                .putInt(0)
                .put((byte) 0)
                .put(document, 0, size(document));
        return sized(message, message.position());
    }

    private static int size(byte[] document) {
        return ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    private static byte[] sized(ByteBuffer message, int size) {
        byte[] bytes = new byte[message.position()];
        message.putInt(0, size).rewind().get(bytes);
        return bytes;
    }
}
