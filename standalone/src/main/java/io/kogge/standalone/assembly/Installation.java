// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.assembly;

import io.kogge.embedded.kafka.EmbeddedBroker;
import io.kogge.embedded.mail.MailServer;
import io.kogge.embedded.mail.RecipientPolicy;
import io.kogge.embedded.mongo.Database;
import io.kogge.embedded.mongo.Databases;
import io.kogge.event.mongo.MongoVersion;
import io.kogge.standalone.data.ColleaguesFile;
import io.kogge.standalone.data.DataDirectory;
import io.kogge.standalone.data.Secrets;
import io.kogge.standalone.data.StaffAccount;
import io.kogge.standalone.data.StaffPassword;
import io.kogge.standalone.pages.OwnPages;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** A running Kogge: broker, database, mail server and the services, over one data directory. */
public final class Installation implements AutoCloseable {
    /** Of the account that a demonstration has beside the first. */
    private static final String COLLEAGUE = "colleague";

    private static final String COLLEAGUES_NAME = "Femke de Boer";

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final DataDirectory data;
    private final SharedPort port;
    private final EmbeddedBroker broker;
    private final Database database;
    private final @Nullable MailServer mail;
    private final Map<String, String> newPasswords = new LinkedHashMap<>();
    private final Secrets secrets;
    private final DomainClock clock;
    private final Optional<String> databaseWarning;

    private Installation(Options options, Consumer<String> progress) {
        try {
            data = keep(DataDirectory.open(options.data()));
            secrets = Secrets.open(data.root());
            ColleaguesFile colleagues = ColleaguesFile.open(data.root());
            makeAccounts(colleagues, options.colleague());
            port = keep(new SharedPort(options.port()));
            port.expect(OwnPages.PATHS);
            clock = DomainClock.open(options.settableClock(), data);
            broker = keep(EmbeddedBroker.start(data.resolve("broker"), 0, 0));
            progress.accept("message broker (Kafka)");
            database = keep(Databases.open(data.resolve("database"), options.databaseUri()));
            progress.accept("database: " + database.describe());
            mail = options.smtp() == null ? keep(inbox()) : null;
            Surroundings surroundings = surroundings(options, accounts(colleagues));
            ServiceContexts services = keep(ServiceContexts.start(port, surroundings, progress));
            databaseWarning =
                    services.context("mission").getBean(MongoVersion.class).warning();
            PagesBeside.start(services, port, surroundings, mail(), clock.settable());
            progress.accept("pages");
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Starts everything, in order, and tells of each part that is up. */
    public static Installation start(Options options, Consumer<String> progress) {
        if (options.smtp() != null) {
            SmtpAddress.of(options.smtp()).requireSender();
        }
        return new Installation(options, progress);
    }

    private MailServer inbox() {
        return MailServer.start(data.resolve("inbox"), 0, RecipientPolicy.ACCEPT_ALL, clock.clock());
    }

    private void makeAccounts(ColleaguesFile colleagues, boolean second) {
        StaffPassword.ensure(secrets).ifPresent(password -> newPasswords.put(StaffAccount.FIRST, password));
        if (second && colleagues.find(COLLEAGUE).isEmpty()) {
            newPasswords.put(COLLEAGUE, colleagues.add(COLLEAGUE, COLLEAGUES_NAME, false));
        }
    }

    private List<StaffAccount> accounts(ColleaguesFile colleagues) {
        StaffAccount first = StaffAccount.first(Objects.requireNonNull(secrets.passwordHash()));
        return Stream.concat(Stream.of(first), colleagues.all().stream()).toList();
    }

    private Surroundings surroundings(Options options, List<StaffAccount> accounts) {
        SmtpAddress smtp = smtpAddress(options);
        return new Surroundings(
                "standalone",
                broker.clientSettings(),
                database.uri(),
                smtp.host(),
                smtp.port(),
                options.publicUrl() == null ? url() : options.publicUrl(),
                secrets.sessionKeys(),
                secrets.linkKeys(),
                secrets.addressKey(),
                secrets.previousAddressKeys(),
                secrets.suppressionKey(),
                accounts,
                mail != null,
                clock.clock());
    }

    private SmtpAddress smtpAddress(Options options) {
        return options.smtp() != null
                ? SmtpAddress.of(options.smtp())
                : new SmtpAddress("127.0.0.1", Objects.requireNonNull(mail).port());
    }

    private <T extends AutoCloseable> T keep(T part) {
        running.push(part);
        return part;
    }

    /** Where the pages are. */
    public String url() {
        return "http://localhost:" + port.port();
    }

    /** The broker. */
    public EmbeddedBroker broker() {
        return broker;
    }

    /** The database. */
    public Database database() {
        return database;
    }

    /** What operators have to know of the database; empty when all is well. */
    public Optional<String> databaseWarning() {
        return databaseWarning;
    }

    /** The built-in mail server; empty where another one is used. */
    public Optional<MailServer> mail() {
        return Optional.ofNullable(mail);
    }

    /** By user name the passwords that this start made up: the only moment at which they are known. */
    public Map<String, String> newPasswords() {
        return Collections.unmodifiableMap(newPasswords);
    }

    /** The domain's clock. */
    public DomainClock clock() {
        return clock;
    }

    /** The data directory. */
    public DataDirectory data() {
        return data;
    }

    /** Keys of this installation. */
    public Secrets secrets() {
        return secrets;
    }

    /** Stops everything, last started first; goes on when a part fails to stop. */
    @Override
    public void close() {
        while (!running.isEmpty()) {
            AutoCloseable part = running.pop();
            try {
                part.close();
            } catch (Exception e) {
                LoggerFactory.getLogger(Installation.class).warn("{} did not stop cleanly", part, e);
            }
        }
    }
}
