// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.kill;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.kogge.embedded.mail.MailServer;
import io.kogge.system.driver.Cluster;
import io.kogge.system.driver.Http;
import io.kogge.system.driver.Letter;
import io.kogge.system.driver.Mailbox;
import io.kogge.system.driver.Operations;
import io.kogge.system.driver.StaffApi;
import io.kogge.system.log.Confidential;
import io.kogge.testkit.invariant.ConsumersAtRest;
import io.kogge.testkit.invariant.Invariants;
import io.kogge.testkit.invariant.RebuiltViews;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Kogge to be killed, and a mail server outside of it that lives through everything. */
final class Stage implements AutoCloseable {
    private final Path directory;
    private final MailServer mail;
    private final Mailbox mailbox;
    private final KillableKogge kogge;

    private Stage(Path directory, TestedDatabase database) {
        this.directory = directory;
        mail = MailServer.start(directory.resolve("mail"), 0);
        mailbox = new Mailbox(mail);
        kogge = new KillableKogge(directory, database, mail.port());
    }

    /** An empty stage; what is left of it after the test can be looked at under that name. */
    static Stage set(String name, TestedDatabase database) {
        database.orLeaveOut();
        Path directory = Path.of("target", "kill", name + "-" + database.name().toLowerCase(Locale.ROOT))
                .toAbsolutePath();
        clear(directory);
        return new Stage(directory, database);
    }

    /** Where everything of this stage is kept. */
    Path directory() {
        return directory;
    }

    KillableKogge kogge() {
        return kogge;
    }

    /** The journey over a Kogge that was started. */
    HamburgJourney journey() {
        return new HamburgJourney(kogge.url(), kogge.password(), mailbox);
    }

    /** Checks all that must be so after the journey, however often it was disturbed. */
    void check(HamburgJourney journey) {
        assertThat(FinalState.of(journey, mailbox)).isEqualTo(FinalState.RIGHT);
        assertThat(copied()).as("mails that came twice").isSubsetOf(journey.possiblyTwice());
        checkLogs();
        new Invariants(kogge.clientSettings()).check(mission -> journey.capacity());
        Http http = new Http(path -> kogge.url());
        Map<String, String> operator =
                StaffApi.signIn(http, Cluster.USERNAME, kogge.password()).headers();
        new ConsumersAtRest(kogge.clientSettings()).await();
        try (MongoClient client = MongoClients.create(kogge.databaseUri())) {
            Cluster.inEachService(service -> new RebuiltViews(client.getDatabase("kogge_" + service))
                    .check(new Operations(http, service, operator)::rebuildAll));
        }
    }

    /** What the killed processes logged and printed. */
    private void checkLogs() {
        try (Stream<Path> files = Files.walk(directory, 2)) {
            for (Path file : files.filter(Stage::isLog).toList()) {
                assertThat(Confidential.in(Files.readString(file)))
                        .as("what %s gave away", file)
                        .isEmpty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLog(Path file) {
        String name = file.getFileName().toString();
        return name.equals("kogge.log") || name.startsWith("output-");
    }

    /** Recipient and template of each mail that came in more than one copy. */
    private List<String> copied() {
        Map<String, List<Letter>> copies = mailbox.all().stream().collect(Collectors.groupingBy(Letter::messageId));
        return copies.values().stream()
                .filter(letters -> letters.size() > 1)
                .map(letters -> letters.get(0))
                .map(letter -> HamburgJourney.nameOf(letter.to()) + " " + letter.template())
                .toList();
    }

    private static void clear(Path directory) {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        kogge.close();
        mail.close();
    }
}
