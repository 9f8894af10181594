// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import io.kogge.benchmarks.counting.Cpu;
import io.kogge.benchmarks.counting.Usage;
import io.kogge.benchmarks.events.ConsumerGroups;
import io.kogge.benchmarks.load.Call;
import io.kogge.benchmarks.load.HttpCalls;
import io.kogge.benchmarks.process.Await;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Services of one build as processes, with a broker of their own, on databases of their own. No mail server listens unless
 * the settings name one.
 */
public final class Installation implements AutoCloseable {
    /** Where the public form is handed in. */
    public static final String FORMS = "/api/delegation/v1/registrations";

    /** What the public form is answered with. */
    public static final int FORM_TAKEN = 202;

    /** What is answered to one form too many of a network. */
    public static final int TOO_OFTEN = 429;

    private static final int UNAUTHORIZED = 401;

    private final Chosen chosen;
    private final Side side;
    private final DatabaseServer database;
    private final Path directory;
    private final Broker broker;
    private final Map<String, String> keys =
            Map.of("kogge.security.session-key", Credentials.key(), "kogge.security.link-key", Credentials.key());
    private final Map<String, Service> services = new LinkedHashMap<>();
    private final Http http = new Http();

    /**
     * What an installation is set to, beyond what all are.
     *
     * @param limits what it limits
     * @param settings these take the place of any other
     */
    public record Chosen(Limits limits, Map<String, String> settings) {
        public Chosen {
            settings = Map.copyOf(settings);
        }
    }

    private Installation(Side side, DatabaseServer database, Path directory, Broker broker, Chosen chosen) {
        this.chosen = chosen;
        this.side = side;
        this.database = database;
        this.directory = directory;
        this.broker = broker;
    }

    /** Starts a broker and these services, such as {@code mission}, set like that, and returns when they are ready. */
    public static Installation start(
            Side side, DatabaseServer database, Path directory, List<String> services, Chosen chosen) {
        Path errors = directory.resolve("broker.txt");
        directory.toFile().mkdirs();
        Broker broker = Broker.start("broker", directory.resolve("broker"), errors);
        Installation installation = new Installation(side, database, directory, broker, chosen);
        try {
            installation.startServices(services);
            return installation;
        } catch (RuntimeException e) {
            installation.close();
            throw e;
        }
    }

    /** Starts these services and returns when they are ready. */
    public void startServices(List<String> names) {
        for (String name : names) {
            services.put(name, Service.start(side, name, settings(name), directory.resolve(name + ".txt")));
        }
        services.values().forEach(service -> service.awaitReady(http));
    }

    /** Starts one more instance of a service and returns when it is ready; it is stopped under this name. */
    public void startAnother(String service, String instance) {
        Map<String, String> settings = settings(service);
        settings.put("kogge.event.instance", instance);
        Service another = Service.start(side, service, settings, directory.resolve(instance + ".txt"));
        services.put(instance, another);
        another.awaitReady(http);
    }

    /** Ends a service, or an instance, at once, as a machine that loses its power would. */
    public void kill(String name) {
        service(name).kill();
        services.remove(name);
    }

    /** Stops all services; broker and database go on. */
    public void stopServices() {
        services.values().forEach(Service::close);
        services.clear();
    }

    /** Which build it is. */
    public Side side() {
        return side;
    }

    /** Where a service listens. */
    public String origin(String service) {
        return service(service).origin();
    }

    /** The process of a service. */
    public long pid(String service) {
        return service(service).pid();
    }

    /** Where the broker's clients connect. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** The name of a service's database. */
    public String databaseOf(String service) {
        return directory.getFileName() + "_" + service;
    }

    /** What services, broker and database have used up to now. */
    public Usage usage() {
        Map<String, Long> pids = new HashMap<>();
        services.values().forEach(service -> pids.put(service.name() + "-service", service.pid()));
        pids.put("broker", broker.process().pid());
        pids.put("mongod", database.pid());
        return new Usage(Cpu.now(pids), database.counter().now(), broker.counts());
    }

    /** Settings with which passwords may be tried without end, and are hashed as strongly as Kogge does. */
    public static Map<String, String> guessingFreely() {
        return Map.of(
                "kogge.staff.guessing.of-network",
                Limits.UNREACHED,
                "kogge.staff.guessing.of-all",
                Limits.UNREACHED,
                "kogge.staff.accounts[0].password-hash",
                Credentials.STRONG_HASH);
    }

    /** Signs in with the right password, or by a name that nobody has, each time another. */
    public Call signIn(HttpCalls calls, boolean right) {
        return calls.post(
                number -> Staff.SESSIONS,
                Map.of(),
                right ? Staff.ENTERED : UNAUTHORIZED,
                number -> ("{\"username\":\"" + (right ? Credentials.USERNAME : "nobody-" + UUID.randomUUID())
                                + "\",\"password\":\"" + Credentials.PASSWORD + "\"}")
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Staff, signed in; mission-service must run. */
    public Staff staff() {
        return Staff.signIn(this, http);
    }

    /** Returns when every consumer of every service has handled all that is on the topics. */
    public void awaitQuiet(Duration limit) {
        try (ConsumerGroups groups = new ConsumerGroups(bootstrapServers())) {
            Await.until("all consumers have caught up", limit, () -> groups.lag(group -> true) == 0);
        }
    }

    private Service service(String name) {
        Service service = services.get(name);
        if (service == null) {
            throw new IllegalArgumentException("no " + name + " service runs");
        }
        return service;
    }

    private Map<String, String> settings(String service) {
        Map<String, String> settings = new HashMap<>(side.dialect().settings());
        settings.putAll(keys);
        settings.putAll(chosen.limits().settings());
        settings.put("spring.kafka.bootstrap-servers", bootstrapServers());
        settings.put("kogge.mongo.uri", database.uri());
        settings.put("kogge.mongo.database", databaseOf(service));
        settings.put("kogge.event.instance", "alone");
        String account = "kogge.staff.accounts[0].";
        settings.put(account + "id", Credentials.ACCOUNT);
        settings.put(account + "username", Credentials.USERNAME);
        settings.put(account + "name", "International Affairs");
        settings.put(account + "password-hash", Credentials.PASSWORD_HASH);
        settings.put(account + "roles", "STAFF,OPERATOR");
        settings.putAll(chosen.settings());
        return settings;
    }

    @Override
    public void close() {
        stopServices();
        broker.close();
    }
}
