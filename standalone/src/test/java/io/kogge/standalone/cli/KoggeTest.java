// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.event.format.EarlierFormat;
import io.kogge.standalone.data.ColleaguesFile;
import io.kogge.standalone.data.DataDirectory;
import io.kogge.standalone.data.Secrets;
import io.kogge.standalone.data.StaffAccount;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class KoggeTest {
    @TempDir
    private Path temp;

    private final StringWriter complaints = new StringWriter();
    private final StringWriter answers = new StringWriter();

    private int run(String... args) {
        CommandLine line = Kogge.commandLine();
        line.setErr(new PrintWriter(complaints, true));
        line.setOut(new PrintWriter(answers, true));
        return line.execute(args);
    }

    @Test
    void helpNamesTheCommands() {
        assertThat(run("--help")).isZero();
        assertThat(answers.toString()).contains("demo", "up", "password").doesNotContain("rehearse");
    }

    @Test
    void aTakenPortIsOneClearLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int status = run("up", "--port", Integer.toString(taken.getLocalPort()), "--data", temp.toString());
            assertThat(status).isEqualTo(1);
            assertThat(complaints.toString().lines())
                    .singleElement()
                    .asString()
                    .contains("Port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void aSecondInstanceIsOneClearLine() throws Exception {
        try (DataDirectory first = DataDirectory.open(temp)) {
            assertThat(run("up", "--port", "0", "--data", first.root().toString()))
                    .isEqualTo(1);
            assertThat(complaints.toString().lines()).singleElement().asString().contains("already runs");
        }
    }

    @Test
    void aDatabaseThatAnEarlierBuildWroteIsOneClearLine() throws Exception {
        CommandLine line = Kogge.commandLine();
        line.setErr(new PrintWriter(complaints, true));
        var refused = new IllegalStateException("no bean", new EarlierFormat("The database kogge_mission is earlier"));
        assertThat(line.getExecutionExceptionHandler().handleExecutionException(refused, line, null))
                .isEqualTo(1);
        assertThat(complaints.toString().lines()).containsExactly("kogge: The database kogge_mission is earlier");
    }

    @Test
    void aMailServerWithoutAPortIsRefused() {
        assertThat(run("up", "--smtp", "mail.example.org", "--data", temp.toString()))
                .isEqualTo(1);
        assertThat(complaints.toString()).contains("HOST:PORT");
    }

    @Test
    void whoSignsInToTheMailServerIsNoArgument() {
        for (String given : List.of("kogge:letmein@mail.example.org:25", "letmein@mail.example.org:25")) {
            complaints.getBuffer().setLength(0);
            assertThat(run("up", "--smtp", given, "--data", temp.toString())).isEqualTo(1);
            assertThat(complaints.toString().lines())
                    .singleElement()
                    .asString()
                    .contains("SPRING_MAIL_PASSWORD")
                    .doesNotContain("letmein");
        }
        assertThat(temp.resolve("lock")).doesNotExist();
    }

    @Test
    void mailLeavesThisMachineUnderTheOfficesAddressOnly() {
        assertThat(run("up", "--smtp", "mail.example.org:25", "--data", temp.toString()))
                .isEqualTo(1);
        assertThat(complaints.toString().lines())
                .singleElement()
                .asString()
                .contains("Set KOGGE_OFFICE_EMAIL", "mail.example.org");
        assertThat(temp.resolve("lock")).doesNotExist();
    }

    @Test
    void anAddressWithAPasswordIsNoArgument() throws Exception {
        assertThat(run("up", "--mongo", "mongodb://kogge:letmein@db.example/", "--data", temp.toString()))
                .isEqualTo(1);
        assertThat(complaints.toString().lines())
                .singleElement()
                .asString()
                .contains("--mongo-file")
                .doesNotContain("letmein");
        assertThat(temp.resolve("lock")).doesNotExist();
    }

    @Test
    void theFileOfAnAddressIsItsOwnersAlone() throws Exception {
        Path file = Files.writeString(temp.resolve("mongo"), "mongo://kogge:letmein@db.example/\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Path data = temp.resolve("data");
        assertThat(run("up", "--mongo-file", file.toString(), "--data", data.toString()))
                .isEqualTo(1);
        assertThat(complaints.toString().lines()).singleElement().asString().contains("chmod 600 " + file);
        assertThat(data).doesNotExist();

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(run("up", "--port", "0", "--mongo-file", file.toString(), "--data", data.toString()))
                .isEqualTo(1);
        assertThat(complaints.toString())
                .contains("not a MongoDB connection string")
                .doesNotContain("letmein");
    }

    @Test
    void aNewPasswordIsSet() {
        assertThat(run("password", "--data", temp.toString())).isZero();
        assertThat(Secrets.open(temp).passwordHash()).startsWith("$2");
    }

    @Test
    void theKeyOfAddressesIsRenewedAndTheOneBeforeIsKept() {
        run("password", "--data", temp.toString());
        String before = Secrets.open(temp).addressKey();
        assertThat(run("renew-address-key", "--data", temp.toString())).isZero();
        Secrets renewed = Secrets.open(temp);
        assertThat(renewed.addressKey()).isNotEqualTo(before);
        assertThat(renewed.previousAddressKeys()).isEqualTo(before);
    }

    @Test
    void noKeyIsRenewedWhileKoggeRuns() throws Exception {
        try (DataDirectory first = DataDirectory.open(temp)) {
            String before = Secrets.open(temp).addressKey();
            String data = first.root().toString();
            assertThat(run("renew-address-key", "--data", data)).isEqualTo(1);
            assertThat(run("renew-key", "session", "--data", data)).isEqualTo(1);
            assertThat(Secrets.open(temp).addressKey()).isEqualTo(before);
        }
        assertThat(complaints.toString().lines()).hasSize(2).allMatch(line -> line.contains("already runs"));
    }

    @Test
    void theKeysOfSessionsAndOfLinksAreRenewedEachByItself() {
        run("password", "--data", temp.toString());
        String session = Secrets.open(temp).sessionKeys();
        String link = Secrets.open(temp).linkKeys();
        assertThat(run("renew-key", "session", "--data", temp.toString())).isZero();
        assertThat(Secrets.open(temp).sessionKeys()).endsWith("," + session);
        assertThat(Secrets.open(temp).linkKeys()).isEqualTo(link);

        assertThat(run("renew-key", "link", "--at-once", "--data", temp.toString()))
                .isZero();
        assertThat(Secrets.open(temp).linkKeys()).doesNotContain(link);
    }

    @Test
    void aColleagueIsAddedGetsANewPasswordAndIsRemoved() {
        assertThat(run("password", "femke", "--name", "Femke de Boer", "--data", temp.toString()))
                .isZero();
        StaffAccount added = ColleaguesFile.open(temp).find("Femke").orElseThrow();
        assertThat(added.name()).isEqualTo("Femke de Boer");
        assertThat(added.roles()).containsExactly("STAFF");

        assertThat(run("password", "femke", "--email", "femke@groningen", "--data", temp.toString()))
                .as("no address")
                .isNotZero();
        assertThat(run("password", "femke", "--email", "femke@groningen.example", "--data", temp.toString()))
                .isZero();
        assertThat(ColleaguesFile.open(temp).all()).singleElement().satisfies(renewed -> {
            assertThat(renewed.id()).isEqualTo(added.id());
            assertThat(renewed.email()).isEqualTo("femke@groningen.example");
            assertThat(renewed.passwordHash()).startsWith("$2").isNotEqualTo(added.passwordHash());
        });

        assertThat(run("password", "femke", "--remove", "--data", temp.toString()))
                .isZero();
        assertThat(ColleaguesFile.open(temp).all()).isEmpty();
    }

    @Test
    void aTypingMistakeAddsNobody() {
        assertThat(run("password", "femkke", "--data", temp.toString())).isEqualTo(1);
        assertThat(complaints.toString().lines()).singleElement().asString().contains("femkke", "--name");
        assertThat(ColleaguesFile.open(temp).all()).isEmpty();
    }

    @Test
    void helpSaysHowAColleagueIsAdded() {
        run("--help");
        assertThat(answers.toString()).contains("./kogge password USER --name NAME");
    }
}
