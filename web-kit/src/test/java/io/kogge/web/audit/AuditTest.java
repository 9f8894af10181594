// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.kogge.kernel.audit.AuditEntry;
import io.kogge.kernel.audit.AuditTrail;
import io.kogge.web.app.WebTest;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.Role;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;

@ExtendWith(OutputCaptureExtension.class)
@Import(AuditTest.WithTrail.class)
class AuditTest extends WebTest {
    private static final Semaphore BEGUN = new Semaphore(0);

    @Autowired
    private Noted trail;

    /** What was noted. */
    static final class Noted implements AuditTrail {
        private final List<AuditEntry> entries = new CopyOnWriteArrayList<>();
        private volatile boolean away;

        @Override
        public CompletionStage<Void> add(AuditEntry entry) {
            if (away) {
                return CompletableFuture.failedFuture(new IllegalStateException("no database"));
            }
            entries.add(entry);
            return CompletableFuture.completedFuture(null);
        }
    }

    @TestConfiguration
    static class WithTrail {
        @Bean
        Noted trail() {
            return new Noted();
        }

        /** Does what it was asked for, and answers nobody. */
        @Bean
        SecuredRoutes silentRoutes() {
            return SecuredRoutes.routes()
                    .POST("/api/boat/v1/silent", Access.STAFF, request -> {
                        BEGUN.release();
                        return Mono.never();
                    })
                    .build();
        }
    }

    @BeforeEach
    void nothingNoted() {
        trail.entries.clear();
        trail.away = false;
    }

    @Test
    void whatStaffChangeIsNotedWithWhoDidIt() {
        post(session(Role.STAFF), "{\"name\":\"Kogge\",\"crew\":3}");
        assertThat(trail.entries).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo("s1");
            assertThat(entry.what()).isEqualTo("POST /api/boat/v1/boats");
            assertThat(entry.status()).isEqualTo(201);
            assertThat(entry.toString()).doesNotContain("Marijke", "Kogge");
        });
    }

    @Test
    void aRefusalIsNotedAlsoOfWhomNobodyKnows() {
        post("nonsense", "{}");
        get("/api/boat/v1/special", session(Role.STAFF));
        assertThat(trail.entries)
                .extracting(AuditEntry::who, AuditEntry::what, AuditEntry::status)
                .containsExactly(
                        tuple("", "POST /api/boat/v1/boats", 401), tuple("s1", "GET /api/boat/v1/special", 403));
    }

    @Test
    void whatOperatorsLookAtIsNoted() {
        get("/api/boat/actuator/env", session(Role.OPERATOR));
        assertThat(trail.entries).extracting(AuditEntry::what).containsExactly("GET /api/boat/actuator/env");
    }

    @Test
    void hangingUpBeforeTheAnswerHidesNothing() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            String request =
                    "POST /api/boat/v1/silent HTTP/1.1\r\nHost: boats\r\nContent-Length: 0\r\nAuthorization: Bearer "
                            + session(Role.STAFF) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(BEGUN.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        }
        await().untilAsserted(() -> assertThat(trail.entries)
                .extracting(AuditEntry::who, AuditEntry::what, AuditEntry::status)
                .containsExactly(tuple("s1", "POST /api/boat/v1/silent", 499)));
    }

    @Test
    void readingAndWhatEverybodyMayDoIsNot() {
        get("/api/boat/v1/boats", session(Role.STAFF));
        client.get().uri("/boats/new").exchange().expectStatus().isOk();
        client.get().uri("/api/boat/actuator/health").exchange().expectStatus().isOk();
        assertThat(trail.entries).isEmpty();
    }

    @Test
    void whatSomebodyTypedIntoAPathIsNot() {
        get("/api/boat/actuator/env/sanne@windkracht.example", session(Role.OPERATOR));
        assertThat(trail.entries).extracting(AuditEntry::on).containsExactly("/api/boat/actuator/env/*");
    }

    @Test
    void anEntryThatCannotBeKeptIsLoggedAndKeepsNobodyFromWorking(CapturedOutput output) {
        trail.away = true;
        post(session(Role.STAFF), "{\"name\":\"Kogge\",\"crew\":3}");
        assertThat(output).contains("Not in the audit trail", "who=s1");
    }

    private void post(String token, String boat) {
        client.post()
                .uri("/api/boat/v1/boats")
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(boat)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private void get(String path, String token) {
        client.get()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }
}
