// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.event.relay.EventPublisher;
import io.kogge.event.relay.OutboxEntry;
import io.kogge.mission.RunningService;
import io.kogge.schemas.activity.ActivitySummary;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** A review while what was written is not counted yet. */
@OnOneDatabase
class LaggingIT {
    private static final String PERIOD = "from=1850-01-01&to=1850-12-31";
    private static final String SAYS_SO = "Figures are being brought up to date";

    private final RunningService service;

    LaggingIT(TestDatabase database) {
        service = RunningService.on(database);
    }

    @Test
    void a_review_that_lags_says_so_and_is_not_frozen() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(upToDate()).isTrue());
        SmartLifecycle consumers = service.bean("consumerContainers");
        consumers.stop();
        try {
            LookBack.publish(service, List.of(LookBack.recorded(activity())));

            assertThat(upToDate()).isFalse();
            assertThat(page("/review?" + PERIOD)).contains(SAYS_SO);
            assertThat(page("/review/list?" + PERIOD)).contains(SAYS_SO);
            service.download("/review/export?format=csv&" + PERIOD, "en")
                    .expectHeader()
                    .value(
                            "Content-Disposition",
                            file -> assertThat(file).contains("being%20brought%20up%20to%20date"));
            service.staff()
                    .post()
                    .uri("/api/mission/v1/review/frozen")
                    .bodyValue(Map.of("from", "1850-01-01", "to", "1850-12-31"))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(409)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("review-lagging");
        } finally {
            consumers.start();
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(upToDate()).isTrue());
        assertThat(page("/review?" + PERIOD)).doesNotContain(SAYS_SO);
    }

    @Test
    void a_review_is_frozen_while_registrations_keep_coming() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(upToDate()).isTrue());
        List<OutboxEntry> registrations = IntStream.range(1, 20)
                .mapToObj(accepted -> ToldMissions.places(UUID.randomUUID().toString(), accepted))
                .toList();
        AtomicInteger told = new AtomicInteger();
        Disposable coming = Flux.fromIterable(registrations)
                .concatMap(one -> service.bean(EventPublisher.class)
                        .publish(List.of(one))
                        .doOnSuccess(done -> told.incrementAndGet()))
                .repeat()
                .subscribe();
        try {
            await().until(() -> told.get() > 10);
            service.staff()
                    .post()
                    .uri("/api/mission/v1/review/frozen")
                    .bodyValue(Map.of("from", "1851-01-01", "to", "1851-12-31"))
                    .exchange()
                    .expectStatus()
                    .isCreated();
            int then = told.get();
            await().until(() -> told.get() > then);
        } finally {
            coming.dispose();
        }
    }

    private static ActivitySummary activity() {
        return ActivitySummary.newBuilder(LookBack.activities().get(0))
                .setActivityId("late-" + UUID.randomUUID())
                .setDate("1850")
                .setFirstDay(LocalDate.of(1850, 1, 1))
                .setLastDay(LocalDate.of(1850, 12, 31))
                .build();
    }

    private boolean upToDate() {
        boolean[] said = new boolean[1];
        service.staff()
                .get()
                .uri("/api/mission/v1/review?" + PERIOD)
                .exchange()
                .expectBody()
                .jsonPath("$.upToDate")
                .value(value -> said[0] = (Boolean) value);
        return said[0];
    }

    private String page(String path) {
        return service.browser("en").get(path).is(200).text();
    }
}
