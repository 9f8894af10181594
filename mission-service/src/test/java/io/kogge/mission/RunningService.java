// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission;

import com.microsoft.playwright.options.Cookie;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionEvent;
import io.kogge.testkit.kafka.SharedBroker;
import io.kogge.testkit.lifecycle.AtExit;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.web.session.Role;
import io.kogge.web.session.SessionTokens;
import io.kogge.web.session.StaffPrincipal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.security.crypto.bcrypt.BCrypt;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The whole service on a real broker and a database, started once for each database. Tests use missions of their own. What
 * a test starts besides it closes, as an instance that nobody needs any more still reads every event of all others.
 */
public final class RunningService implements AutoCloseable {
    public static final String PASSWORD = "Ebbe-en-Vloed-27";
    private static final String KEY = "a2V5IGZvciB0ZXN0cyBvbmx5LCAzMiBieXRlcyBsb25nISE=";
    private static final Map<String, RunningService> BY_DATABASE = new ConcurrentHashMap<>();

    private final TestClock clock;
    private final String[] arguments;
    private final ConfigurableApplicationContext context;

    private RunningService(String[] arguments, TestClock clock) {
        this.clock = clock;
        this.arguments = arguments;
        this.context = AtExit.close(new SpringApplicationBuilder(MissionServiceApplication.class)
                .initializers(each -> {
                    GenericApplicationContext beans = (GenericApplicationContext) each;
                    beans.registerBean("clock", Clock.class, () -> clock);
                    beans.registerBean(ReactorResourceFactory.class, RunningService::threadsOfItsOwn);
                })
                .properties("spring.config.name=mission-service")
                .run(arguments));
    }

    /** Those that all share would end with it, and with them the other instances and the tests' own clients. */
    private static ReactorResourceFactory threadsOfItsOwn() {
        ReactorResourceFactory threads = new ReactorResourceFactory();
        threads.setUseGlobalResources(false);
        threads.setShutdownQuietPeriod(Duration.ZERO);
        return threads;
    }

    /** The service on this database, at the tests' usual time. */
    public static RunningService on(TestDatabase database) {
        return BY_DATABASE.computeIfAbsent(database.name(), name -> fresh(database, new TestClock()));
    }

    /** An instance with a clock and a database of its own, and with these further arguments. */
    public static RunningService fresh(TestDatabase database, TestClock clock, String... more) {
        String[] arguments = Stream.concat(Arrays.stream(arguments(database)), Arrays.stream(more))
                .toArray(String[]::new);
        return new RunningService(arguments, clock);
    }

    /** Another instance of the same service, on the same database and with the same clock. */
    public RunningService beside() {
        return new RunningService(arguments, clock);
    }

    private static String[] arguments(TestDatabase database) {
        return new String[] {
            "--server.port=0",
            "--spring.kafka.bootstrap-servers=" + SharedBroker.get().bootstrapServers(),
            "--kogge.mongo.uri=" + database.uri(),
            // on a busy machine an answer may take long, and that is no fault
            "--kogge.mongo.answer-limit=30s",
            "--kogge.mongo.database=" + TestDatabase.freshName(),
            // consumer groups of its own, as the broker is shared
            "--kogge.event.service=mission-" + UUID.randomUUID(),
            "--kogge.security.session-key=" + KEY,
            "--kogge.security.link-key=" + KEY,
            "--kogge.security.secure-cookies=false",
            "--kogge.mission.calendar.every=100ms",
            "--kogge.staff.accounts[0].id=staff-1",
            "--kogge.staff.accounts[0].username=marijke",
            "--kogge.staff.accounts[0].name=Marijke de Boer",
            "--kogge.staff.accounts[0].password-hash=" + BCrypt.hashpw(PASSWORD, BCrypt.gensalt(4)),
            "--kogge.staff.accounts[0].roles=STAFF",
            "--kogge.staff.accounts[1].id=staff-2",
            "--kogge.staff.accounts[1].username=femke",
            "--kogge.staff.accounts[1].name=Femke Postma",
            "--kogge.staff.accounts[1].password-hash=" + BCrypt.hashpw(PASSWORD, BCrypt.gensalt(4)),
            "--kogge.staff.accounts[1].roles=STAFF"
        };
    }

    /** Only for one that {@link #fresh} or {@link #beside} started. */
    @Override
    public void close() {
        AtExit.forget(context);
        context.close();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The missions, by the name of their bean, as there are other aggregates. */
    @SuppressWarnings("unchecked")
    public Aggregates<Mission, MissionEvent> missions() {
        return context.getBean("missions", Aggregates.class);
    }

    /** A bean by its name, where its type alone does not tell it from others. */
    @SuppressWarnings("unchecked")
    public <T> T bean(String name) {
        return (T) context.getBean(name);
    }

    public TestClock clock() {
        return clock;
    }

    /** Somebody who is not signed in. */
    public WebTestClient anybody() {
        return WebTestClient.bindToServer()
                .baseUrl(origin())
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }

    /** A program with a staff session. */
    public WebTestClient staff() {
        return anybody()
                .mutate()
                .defaultHeaders(headers -> headers.setBearerAuth(token()))
                .build();
    }

    /** A file that staff take along, in this language. */
    public byte[] file(String path, String language) {
        return download(path, language)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
    }

    /** The answer with it. */
    public WebTestClient.ResponseSpec download(String path, String language) {
        return anybody()
                .mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(-1))
                .responseTimeout(Duration.ofSeconds(60))
                .build()
                .get()
                .uri(URI.create(origin() + path))
                .header("Accept-Language", language)
                .cookie("kogge_session", token())
                .exchange();
    }

    /** A browser with a staff session. */
    public Browser browser(String language) {
        return Browser.signedIn(origin(), token(), language);
    }

    /** The same of a second member of staff. */
    public Browser colleague(String language) {
        return Browser.signedIn(origin(), token("staff-2", "Femke Postma"), language);
    }

    /** A program with a second member's session. */
    public WebTestClient colleague() {
        return anybody()
                .mutate()
                .defaultHeaders(headers -> headers.setBearerAuth(token("staff-2", "Femke Postma")))
                .build();
    }

    /** A browser with the session of a member of staff of one's own, so that tests do not see each other's things. */
    public Browser browser(String language, String staffId) {
        return Browser.signedIn(origin(), token(staffId, "Marijke de Boer"), language);
    }

    /** Scheme, host and port. */
    public String origin() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** A session of staff, as their browsers hold it in a cookie. */
    public Cookie session() {
        return new Cookie("kogge_session", token()).setUrl(origin());
    }

    private String token() {
        return token("staff-1", "Marijke de Boer");
    }

    private String token(String id, String name) {
        return bean(SessionTokens.class).issue(new StaffPrincipal(id, name, Set.of(Role.STAFF)), 1);
    }
}
