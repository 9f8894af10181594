// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.embedded.kafka.EmbeddedBroker;
import io.kogge.embedded.mail.MailServer;
import io.kogge.system.driver.Candidate;
import io.kogge.system.driver.Cluster;
import io.kogge.system.driver.Credentials;
import io.kogge.system.driver.Eventually;
import io.kogge.system.driver.Http;
import io.kogge.system.driver.Mailbox;
import io.kogge.system.driver.Missions;
import io.kogge.system.driver.People;
import io.kogge.system.driver.PublicApi;
import io.kogge.system.driver.StaffApi;
import io.kogge.system.log.Confidential;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.testkit.mongo.TestDatabases;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three services as processes that share a broker, a database server and a mail server, and nothing else. */
class ServicesAsProcessesIT {
    /** Three JVMs beside those of other tests; one that ends is seen at once. */
    private static final Duration STARTING = Duration.ofMinutes(5);

    private final Map<String, ServiceProcess> processes = new LinkedHashMap<>();

    @TempDir
    Path directory;

    @AfterEach
    void end() {
        processes.values().forEach(ServiceProcess::close);
    }

    @Test
    void a_registration_goes_through_three_processes_which_then_stop_when_asked() throws InterruptedException {
        Credentials credentials = Credentials.fresh();
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"), 0, 0);
                MailServer mail = MailServer.start(directory.resolve("mail"), 0)) {
            start(settings(credentials, broker, mail));
            Http http = new Http(this::origin);
            StaffApi staff = StaffApi.signIn(http, "staff", credentials.password());
            Mailbox mailbox = new Mailbox(mail);

            String mission = staff.announce(Missions.hydrogenToHamburg(Clock.systemUTC()));
            Candidate.registers(new PublicApi(http), mailbox, mission, People.SANNE)
                    .confirms()
                    .awaits("ACCEPTED");

            mailbox.awaitExactly(People.SANNE, "confirm-address", "received", "accepted");
            for (Map.Entry<String, ServiceProcess> process : processes.entrySet()) {
                assertThat(process.getValue().stop()).as(process.getKey()).isIn(0, 143);
                assertThat(process.getValue().output()).as(process.getKey()).doesNotContain(" ERROR ");
                assertThat(Confidential.in(process.getValue().output()))
                        .as("what the log of %s gave away", process.getKey())
                        .isEmpty();
            }
        }
    }

    private void start(Map<String, String> settings) {
        TestDatabase database = TestDatabases.all().get(0);
        String databases = TestDatabase.freshName();
        for (String service : Cluster.SERVICES) {
            Map<String, String> own = new HashMap<>(settings);
            own.put("kogge.mongo.uri", database.uri());
            own.put("kogge.mongo.database", databases + "_" + service);
            processes.put(service, ServiceProcess.start(service, directory, own));
        }
        Eventually.check(
                STARTING,
                () -> assertThat(processes.values())
                        .allSatisfy(process -> assertThat(process.isUp()).isTrue()));
    }

    private static Map<String, String> settings(Credentials credentials, EmbeddedBroker broker, MailServer mail) {
        Map<String, String> settings = new HashMap<>();
        settings.put("spring.kafka.bootstrap-servers", broker.bootstrapServers());
        broker.clientSettings().forEach((name, value) -> settings.put("spring.kafka.properties[" + name + "]", value));
        settings.put("kogge.event.instance", "alone");
        settings.put("kogge.security.session-key", credentials.sessionKey());
        settings.put("kogge.security.link-key", credentials.linkKey());
        settings.put("kogge.delegation.address-key", credentials.addressKey());
        settings.put("kogge.notification.public-url", "http://localhost");
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", Integer.toString(mail.port()));
        settings.put("kogge.staff.accounts[0].id", "staff-1");
        settings.put("kogge.staff.accounts[0].username", "staff");
        settings.put("kogge.staff.accounts[0].name", "International Affairs");
        settings.put("kogge.staff.accounts[0].password-hash", credentials.passwordHash());
        settings.put("kogge.staff.accounts[0].roles", "STAFF,OPERATOR");
        return settings;
    }

    /** As a reverse proxy routes: by the path's prefix. */
    private String origin(String path) {
        String service = Cluster.SERVICES.stream()
                .filter(name -> path.startsWith("/api/" + name + "/"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path));
        return processes.get(service).origin();
    }
}
