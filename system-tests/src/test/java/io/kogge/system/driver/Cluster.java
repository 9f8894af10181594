// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.embedded.kafka.EmbeddedBroker;
import io.kogge.embedded.mail.MailServer;
import io.kogge.standalone.assembly.Surroundings;
import io.kogge.standalone.clock.SettableClock;
import io.kogge.standalone.data.StaffAccount;
import io.kogge.system.log.Confidential;
import io.kogge.testkit.invariant.ConsumersAtRest;
import io.kogge.testkit.invariant.Invariants;
import io.kogge.testkit.invariant.RebuiltViews;
import io.kogge.testkit.lifecycle.AtExit;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.web.links.SignedLinks;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A whole Kogge for one test: a broker, a database and a mail server of its own, a clock that can be moved forward, and
 * one or more instances of each service. Requests go to the instances in turn.
 */
public final class Cluster implements AutoCloseable {
    /** The staff account. */
    public static final String USERNAME = "staff";

    /** A second account, for what nobody may do alone; its password is the same. */
    public static final String COLLEAGUE = "colleague";

    /** The services, as their paths and databases name them. */
    public static final List<String> SERVICES = List.of("mission", "delegation", "notification");

    private final Path directory = AtExit.directory("cluster");
    private final Credentials credentials = Credentials.fresh();
    private final String databaseUri;
    private final MailServer mail;
    private final SettableClock clock;
    private final List<Node> nodes;
    private EmbeddedBroker broker;

    private Cluster(String databaseUri, int instances) {
        this.databaseUri = databaseUri;
        Confidential.add("Femke", credentials.password());
        broker = EmbeddedBroker.startOpenToAll(directory.resolve("broker"), 0, 0);
        mail = MailServer.start(directory.resolve("mail"), 0);
        clock = SettableClock.open(directory.resolve("clock"));
        nodes = Stream.generate(Node::new).limit(instances).toList();
    }

    /** Starts everything on fresh databases of that server. */
    public static Cluster start(TestDatabase database, int instances) {
        return start(database.uri(TestDatabase.freshName()), instances);
    }

    /** Starts everything on the databases whose names begin with the one that the connection string names. */
    public static Cluster start(String databaseUri, int instances) {
        Cluster cluster = new Cluster(databaseUri, instances);
        try {
            cluster.startServices();
            return cluster;
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    /** What office staff do. */
    public StaffApi staff() {
        return StaffApi.signIn(http(), USERNAME, credentials.password());
    }

    /** What everybody else does. */
    public PublicApi visitors() {
        return new PublicApi(http());
    }

    /** What operators do with this instance of that service: {@code mission}, {@code delegation}, {@code notification}. */
    public Operations operations(int instance, String service) {
        return new Operations(Http.inTurn(List.of(nodes.get(instance).origin())), service, staff().headers());
    }

    /** Requests to the instances in turn. */
    public Http http() {
        return Http.inTurn(nodes.stream().map(Node::origin).toList());
    }

    /** Where the first instance's pages are, which is also where the links in mails lead. */
    public String url() {
        return "http://localhost:" + nodes.get(0).port();
    }

    /** The staff account's password; its user name is {@value #USERNAME}. */
    public String password() {
        return credentials.password();
    }

    /** The mails that went out. */
    public Mailbox mailbox() {
        return new Mailbox(mail);
    }

    /** The domain's clock. */
    public SettableClock clock() {
        return clock;
    }

    /** Lets the time until this moment pass. */
    public void waitUntil(Instant moment) {
        clock.advanceTo(moment);
    }

    /** Makes the tokens of personal links, for whoever does not want to wait for the mail. */
    public SignedLinks links() {
        return new SignedLinks(Base64.getDecoder().decode(credentials.linkKey()));
    }

    /** Kafka's bootstrap servers. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** What is on the topics. */
    public EventLog log() {
        return new EventLog(bootstrapServers());
    }

    /** Checks what must hold whatever happened; the function knows the most places that a mission had. */
    public void checkInvariants(ToIntFunction<String> capacity) {
        new Invariants(bootstrapServers()).check(capacity);
        assertThat(mailbox().all())
                .extracting(Letter::messageId)
                .as("no mail came twice")
                .doesNotHaveDuplicates();
        new ConsumersAtRest(bootstrapServers()).await();
        inEachService(service -> new RebuiltViews(context(0, service).getBean(MongoDatabase.class))
                .check(operations(0, service)::rebuildAll));
    }

    /** Does this for each service, by its name, at the same time: for what mostly waits. */
    public static void inEachService(Consumer<String> work) {
        SERVICES.stream()
                .map(service -> CompletableFuture.runAsync(() -> work.accept(service)))
                .toList()
                .forEach(CompletableFuture::join);
    }

    /** A look inside: the application context of an instance of a service. */
    public ConfigurableApplicationContext context(int instance, String service) {
        return nodes.get(instance).services().context(service);
    }

    /** Starts the inbox and the pages that move a clock: one of their own, not the domain's. */
    public void startOwnPages() {
        SettableClock apart = SettableClock.open(directory.resolve("clock-apart"));
        nodes.get(0).startOwnPages(surroundings(0), mail, apart);
    }

    /** Stops an instance of each service and starts it again. */
    public void restart(int instance) {
        nodes.get(instance).stop();
        nodes.get(instance).start(surroundings(instance));
    }

    /** Stops all instances and then starts them again. */
    public void restartAll() {
        nodes.forEach(Node::stop);
        startServices();
    }

    /** Lets the broker be away while this happens; it comes back with all that it had. */
    public void withoutBroker(Runnable meanwhile) {
        int port = Integer.parseInt(bootstrapServers().split(":")[1]);
        broker.close();
        try {
            meanwhile.run();
        } finally {
            broker = EmbeddedBroker.startOpenToAll(directory.resolve("broker"), port, 0);
        }
    }

    private void startServices() {
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).start(surroundings(i));
        }
    }

    private Surroundings surroundings(int instance) {
        return new Surroundings(
                "node-" + instance,
                broker.clientSettings(),
                databaseUri,
                "127.0.0.1",
                mail.port(),
                url(),
                credentials.sessionKey(),
                credentials.linkKey(),
                credentials.addressKey(),
                "",
                credentials.suppressionKey(),
                List.of(
                        StaffAccount.first(credentials.passwordHash()),
                        new StaffAccount("staff-2", "colleague", "Femke", credentials.passwordHash(), true, "")),
                false,
                clock);
    }

    @Override
    public void close() {
        nodes.forEach(Node::close);
        mail.close();
        broker.close();
    }
}
