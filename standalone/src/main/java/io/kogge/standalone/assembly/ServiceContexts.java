// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.assembly;

import com.mongodb.ConnectionString;
import io.kogge.delegation.DelegationServiceApplication;
import io.kogge.mission.MissionServiceApplication;
import io.kogge.notification.NotificationServiceApplication;
import io.kogge.web.input.BodyPace;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The services as contexts of one JVM, as isolated from one another as in processes of their own: each has its own
 * configuration, beans and database, and they meet in Kafka alone.
 */
public final class ServiceContexts implements AutoCloseable {
    private static final List<Service> SERVICES = List.of(
            new Service("mission", MissionServiceApplication.class, List.of("", "/missions", "/api/mission")),
            new Service(
                    "delegation",
                    DelegationServiceApplication.class,
                    List.of("/delegations", "/join", "/api/delegation")),
            new Service(
                    "notification",
                    NotificationServiceApplication.class,
                    List.of("/notifications", "/answer", "/unsubscribe", "/api/notification")));

    /** With the inbox; without it each service's own configuration says what is in the navigation. */
    private static final List<Map.Entry<String, String>> NAVIGATION = List.of(
            Map.entry("today", "/"),
            Map.entry("missions", "/missions"),
            Map.entry("delegations", "/delegations"),
            Map.entry("messages", "/notifications"),
            Map.entry("partners", "/partners"),
            Map.entry("activities", "/activities"),
            Map.entry("review", "/review"),
            Map.entry("inbox", "/inbox"));

    /** How to reach the office while its mails go nowhere, unless that is said: nobody shall take it for true. */
    private static final Map<String, String> EXAMPLE = Map.of(
            "KOGGE_OFFICE_ADDRESS", "Voorbeeldkade 1 (example), 9999 ZZ Voorbeeldstad",
            "KOGGE_OFFICE_PHONE", "+31 50 000 00 00 (example)",
            "KOGGE_OFFICE_CONTACT", "example@kogge.example");
    /** The service that knows who may sign in. */
    private static final String SIGNS_IN = "mission";

    private final Deque<ConfigurableApplicationContext> contexts = new ArrayDeque<>();

    private record Service(String name, Class<?> application, List<String> paths) {}

    private ServiceContexts() {}

    /** Starts all services behind this port, one after the other, and tells of each. */
    public static ServiceContexts start(SharedPort port, Surroundings surroundings, Consumer<String> progress) {
        ServiceContexts started = new ServiceContexts();
        SERVICES.forEach(service -> port.expect(service.paths));
        try {
            for (Service service : SERVICES) {
                started.add(
                        service.name,
                        List.of(service.application),
                        port.mount(service.paths),
                        properties(service.name, surroundings),
                        surroundings.clock());
                progress.accept(service.name + "-service");
            }
            return started;
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    /** Starts one more context; its configuration is named {@code <name>-service}. */
    void add(
            String name,
            List<Class<?>> sources,
            ApplicationContextInitializer<GenericApplicationContext> mount,
            Map<String, Object> properties,
            Clock clock) {
        contexts.push(new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .initializers(
                        mount,
                        context -> context.getEnvironment()
                                .getPropertySources()
                                .addFirst(new MapPropertySource("surroundings", properties)),
                        context -> registerClock((GenericApplicationContext) context, clock))
                .registerShutdownHook(false)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(Map.of("spring.config.name", name + "-service"))
                .run());
    }

    // Under its own class, so that a context can also ask for the clock that can be moved.
    @SuppressWarnings("unchecked")
    private static <C extends Clock> void registerClock(GenericApplicationContext context, C clock) {
        context.registerBean("clock", (Class<C>) clock.getClass(), () -> clock);
    }

    /** The context of a service, for those who look inside, such as tests. */
    public ConfigurableApplicationContext context(String service) {
        return contexts.stream()
                .filter(context ->
                        (service + "-service").equals(context.getEnvironment().getProperty("spring.application.name")))
                .findFirst()
                .orElseThrow();
    }

    /** What a service will find as this setting: in the environment, beside the program, or in its own configuration. */
    static String setting(String service, String name) {
        return environment(service).getRequiredProperty(name);
    }

    /** How slowly bodies may come, as for a service that runs by itself. */
    static BodyPace bodyPace() {
        return Binder.get(environment(SIGNS_IN)).bindOrCreate("kogge.web.body-pace", BodyPace.class);
    }

    private static StandardEnvironment environment(String service) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("name", Map.of("spring.config.name", service + "-service")));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    static Map<String, Object> properties(String service, Surroundings surroundings) {
        Map<String, Object> properties = new HashMap<>();
        surroundings.broker().forEach((name, value) -> properties.put(kafka(name), value));
        properties.put("kogge.mongo.uri", surroundings.databaseUri());
        properties.put("kogge.mongo.database", databases(surroundings.databaseUri()) + "_" + service);
        properties.put("kogge.event.instance", surroundings.instance());
        putKeys(properties, "session-key", surroundings.sessionKey());
        putKeys(properties, "link-key", surroundings.linkKey());
        // browsers take cookies for https alone on no other connection, and all services have to name them alike
        properties.put("kogge.security.secure-cookies", surroundings.publicUrl().startsWith("https:"));
        properties.put("kogge.delegation.address-key", surroundings.addressKey());
        properties.put("kogge.delegation.previous-address-keys", surroundings.previousAddressKeys());
        properties.put("kogge.notification.suppression.key", surroundings.suppressionKey());
        properties.put("kogge.security.public-url", surroundings.publicUrl());
        properties.put("kogge.notification.public-url", surroundings.publicUrl());
        properties.put("spring.mail.host", surroundings.smtpHost());
        properties.put("spring.mail.port", surroundings.smtpPort());
        if (service.equals(SIGNS_IN)) {
            properties.putAll(StaffAccounts.properties(environment(service), surroundings.accounts()));
        }
        if (surroundings.inbox()) {
            nameInbox(properties);
            StandardEnvironment given = environment(service);
            EXAMPLE.forEach((variable, value) -> {
                if (!given.containsProperty(variable)) {
                    properties.put(variable, value);
                }
            });
        }
        return properties;
    }

    private static void putKeys(Map<String, Object> properties, String name, String keys) {
        String[] presentAndPrevious = keys.split(",", 2);
        properties.put("kogge.security." + name, presentAndPrevious[0]);
        properties.put(
                "kogge.security.previous-" + name + "s", presentAndPrevious.length > 1 ? presentAndPrevious[1] : "");
    }

    private static void nameInbox(Map<String, Object> properties) {
        for (int i = 0; i < NAVIGATION.size(); i++) {
            Map.Entry<String, String> item = NAVIGATION.get(i);
            properties.put("kogge.web.navigation[" + i + "].key", item.getKey());
            properties.put("kogge.web.navigation[" + i + "].path", item.getValue());
        }
    }

    /** Where a service looks for this setting of Kafka's clients: Spring has a name of its own for the first only. */
    private static String kafka(String setting) {
        return setting.equals("bootstrap.servers")
                ? "spring.kafka.bootstrap-servers"
                : "spring.kafka.properties[" + setting + "]";
    }

    /** How the names of the services' databases begin: as the connection string says, where it names one. */
    private static String databases(String uri) {
        String named = new ConnectionString(uri).getDatabase();
        return named == null ? "kogge" : named;
    }

    @Override
    public void close() {
        while (!contexts.isEmpty()) {
            contexts.pop().close();
        }
    }
}
