// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification;

import io.kogge.embedded.mail.MailServer;
import io.kogge.embedded.mail.RecipientPolicy;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.testkit.kafka.SharedBroker;
import io.kogge.testkit.lifecycle.AtExit;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.web.session.Role;
import io.kogge.web.session.SessionTokens;
import io.kogge.web.session.StaffPrincipal;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The whole service on a real broker, a database and a mail server; a clock and an inbox of its own. */
public final class RunningService {
    private static final String KEY = "a2V5IGZvciB0ZXN0cyBvbmx5LCAzMiBieXRlcyBsb25nISE=";

    private static final String SUPPRESSION_KEY = "b3RoZXIga2V5IGZvciB0ZXN0cywgMzIgYnl0ZXMgbG9uZyE=";

    private static final Map<String, RunningService> BY_DATABASE = new ConcurrentHashMap<>();

    private final TestClock clock = new TestClock();
    private final MailServer mailServer;
    private final ReturnBox returnBox = new ReturnBox();
    private final ConfigurableApplicationContext context;
    private final OtherServices others;

    /** The service on this database, started once. Its mail server refuses who has "unknown" in the address. */
    public static RunningService on(TestDatabase database) {
        return BY_DATABASE.computeIfAbsent(database.name(), name -> new RunningService(database));
    }

    private RunningService(TestDatabase database) {
        this.mailServer = AtExit.close(MailServer.start(AtExit.directory("mail"), 0, RunningService::refuseUnknown));
        this.context = new SpringApplicationBuilder(NotificationServiceApplication.class)
                .initializers(
                        each -> ((GenericApplicationContext) each).registerBean("clock", Clock.class, () -> clock))
                .properties("spring.config.name=notification-service")
                .run(
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers=" + SharedBroker.get().bootstrapServers(),
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + mailServer.port(),
                        "--kogge.mongo.uri=" + database.uri(),
                        // on a busy machine an answer may take long, and that is no fault
                        "--kogge.mongo.answer-limit=30s",
                        "--kogge.mongo.database=" + TestDatabase.freshName(),
                        // consumer groups of its own, as the broker is shared
                        "--kogge.event.service=notification-" + UUID.randomUUID(),
                        "--kogge.security.session-key=" + KEY,
                        "--kogge.security.link-key=" + KEY,
                        "--kogge.security.secure-cookies=false",
                        "--kogge.notification.suppression.key=" + SUPPRESSION_KEY,
                        "--kogge.notification.mailbox.host=127.0.0.1",
                        "--kogge.notification.mailbox.port=" + returnBox.port(),
                        "--kogge.notification.mailbox.security=NONE",
                        "--kogge.notification.mailbox.user=" + ReturnBox.USER,
                        "--kogge.notification.mailbox.password=" + ReturnBox.PASSWORD,
                        "--kogge.notification.mailbox.every=200ms",
                        "--kogge.notification.mailbox.forward-to=bureau@groningen.example",
                        "--kogge.notification.return-path.domain=bounces.groningen.example",
                        "--kogge.notification.public-url=https://kogge.example",
                        "--KOGGE_OFFICE=Bureau Internationaal",
                        "--kogge.notification.office.email=office@groningen.example");
        AtExit.close(context);
        this.others = new OtherServices(context.getBean(AggregateFactory.class));
    }

    private static Optional<RecipientPolicy.Refusal> refuseUnknown(String recipient) {
        return recipient.contains("unknown")
                ? Optional.of(new RecipientPolicy.Refusal(550, "5.1.1 No such mailbox"))
                : Optional.empty();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public TestClock clock() {
        return clock;
    }

    /** What the other services publish. */
    public OtherServices others() {
        return others;
    }

    public Api api() {
        return new Api(this);
    }

    public Inbox inbox() {
        return new Inbox(mailServer);
    }

    /** The mailbox to which things come back. */
    public ReturnBox returnBox() {
        return returnBox;
    }

    /** Somebody who is not signed in. */
    public WebTestClient anybody() {
        return WebTestClient.bindToServer()
                .baseUrl(url())
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }

    /** Where it answers. */
    public String url() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** A program with a staff session. */
    public WebTestClient staff() {
        return anybody()
                .mutate()
                .defaultHeaders(headers -> headers.setBearerAuth(token()))
                .build();
    }

    /** A browser with a staff session. */
    public Browser browser(String language) {
        return Browser.signedIn(anybody(), token(), language);
    }

    /** A browser in which this member of staff is signed in. */
    public Browser browser(String staff, String name, String language) {
        StaffPrincipal principal = new StaffPrincipal(staff, name, Set.of(Role.STAFF));
        return Browser.signedIn(anybody(), bean(SessionTokens.class).issue(principal, 1), language);
    }

    /** A session of a member of staff. */
    public String token() {
        return bean(SessionTokens.class).issue(new StaffPrincipal("staff-1", "Marijke de Boer", Set.of(Role.STAFF)), 1);
    }
}
