// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.running;

import io.kogge.delegation.DelegationServiceApplication;
import io.kogge.delegation.people.usecase.FindPerson;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.delegation.registration.model.Wish;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.delegation.registration.usecase.TakeWish;
import io.kogge.delegation.support.InMemoryDelegation.SetClock;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.testkit.kafka.SharedBroker;
import io.kogge.testkit.lifecycle.AtExit;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.session.Role;
import io.kogge.web.session.SessionTokens;
import io.kogge.web.session.StaffPrincipal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Two instances of the whole service on a real broker and one database; started once for each database. */
final class RunningService {
    private static final String KEY = "a2V5IGZvciB0ZXN0cyBvbmx5LCAzMiBieXRlcyBsb25nISE=";
    private static final Map<String, RunningService> BY_DATABASE = new ConcurrentHashMap<>();

    final SetClock clock = new SetClock();
    final MissionLog missions;
    final StaffLog staff;
    private final List<ConfigurableApplicationContext> instances = new ArrayList<>();

    private RunningService(TestDatabase database) {
        String name = TestDatabase.freshName();
        String group = "delegation-" + UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            instances.add(start(database, name, group));
        }
        missions = new MissionLog(bean(AggregateFactory.class));
        staff = new StaffLog(bean(AggregateFactory.class));
    }

    static RunningService on(TestDatabase database) {
        return BY_DATABASE.computeIfAbsent(database.name(), name -> new RunningService(database));
    }

    private ConfigurableApplicationContext start(TestDatabase database, String name, String group) {
        return AtExit.close(new SpringApplicationBuilder(DelegationServiceApplication.class)
                .initializers(
                        each -> ((GenericApplicationContext) each).registerBean("clock", Clock.class, () -> clock))
                .properties("spring.config.name=delegation-service")
                .run(
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers=" + SharedBroker.get().bootstrapServers(),
                        "--kogge.mongo.uri=" + database.uri(),
                        // on a busy machine an answer may take long, and that is no fault
                        "--kogge.mongo.answer-limit=30s",
                        "--kogge.mongo.database=" + name,
                        "--kogge.event.service=" + group,
                        "--kogge.delegation.expire-every=200ms",
                        "--kogge.delegation.sweep-every=200ms",
                        "--kogge.delegation.kept.every=200ms",
                        "--kogge.delegation.publish-waiting=true",
                        // all come from one machine
                        "--kogge.delegation.registering.of-network=1000000 in 10m",
                        "--kogge.delegation.mails.to-mailbox=1000000 in 10m",
                        "--kogge.delegation.mails.to-domain=1000000 in 10m",
                        "--kogge.security.session-key=" + KEY,
                        "--kogge.security.link-key=" + KEY,
                        "--kogge.delegation.address-key=" + KEY,
                        "--kogge.security.secure-cookies=false"));
    }

    <T> T bean(Class<T> type) {
        return instances.get(0).getBean(type);
    }

    /** As a worker does that finds a form open though it was taken on. */
    @SuppressWarnings("unchecked")
    void takeOnAgain(Wish wish) {
        new TakeWish(
                        bean(FindPerson.class),
                        (Aggregates<Registration, RegistrationEvent>)
                                instances.get(0).getBean("registrationAggregates", Aggregates.class),
                        bean(RegistrationIndex.class),
                        clock,
                        Duration.ofHours(48))
                .take(wish, null)
                .block();
    }

    /** Where one of the instances listens. */
    int port(int instance) {
        return instances
                .get(instance % instances.size())
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
    }

    /** Asks one of the instances without signing in. */
    WebTestClient anybody(int instance) {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port(instance))
                .responseTimeout(Duration.ofSeconds(30))
                .build();
    }

    /** Asks one of the instances as staff. */
    WebTestClient staff(int instance) {
        String session = bean(SessionTokens.class)
                .issue(new StaffPrincipal("staff-1", "Marijke de Boer", Set.of(Role.STAFF)), 1);
        return anybody(instance)
                .mutate()
                .defaultHeader("Authorization", "Bearer " + session)
                .build();
    }

    String token(String registrationId) {
        return bean(SignedLinks.class).token("registration", registrationId, 1);
    }
}
