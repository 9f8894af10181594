// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.kill;

import static io.kogge.system.kill.PlannedCrash.AFTER_LETTER;
import static io.kogge.system.kill.PlannedCrash.AFTER_SMTP_250;
import static io.kogge.testkit.fault.FaultSettings.AFTER_ACK;
import static io.kogge.testkit.fault.FaultSettings.AFTER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** kill -9 at each named crash point, one after the other through one journey. */
class KillAtCrashPointsIT {
    private static final List<PlannedCrash> CRASHES = List.of(
            new PlannedCrash(AFTER_WRITE, 1),
            new PlannedCrash(AFTER_ACK, 1),
            new PlannedCrash(AFTER_SMTP_250, 1),
            new PlannedCrash(AFTER_LETTER, 1),
            new PlannedCrash(AFTER_ACK, 3),
            new PlannedCrash(AFTER_WRITE, 3),
            new PlannedCrash(AFTER_WRITE, 4),
            new PlannedCrash(AFTER_ACK, 2),
            new PlannedCrash(AFTER_SMTP_250, 2),
            new PlannedCrash(AFTER_LETTER, 4),
            new PlannedCrash(AFTER_SMTP_250, 3));
    private static final Duration LONGEST_WAY_TO_A_CRASH = Duration.ofMinutes(4);

    @ParameterizedTest
    @EnumSource
    void the_journey_ends_as_if_nothing_had_happened(TestedDatabase database) throws Exception {
        try (Stage stage = Stage.set("points", database)) {
            KillableKogge kogge = stage.kogge();
            List<Path> markers = IntStream.range(0, CRASHES.size())
                    .mapToObj(number -> stage.directory().resolve("stopped-" + number))
                    .toList();
            Iterator<Map<String, String>> next = IntStream.range(0, CRASHES.size())
                    .mapToObj(number -> CRASHES.get(number).settings(markers.get(number)))
                    .iterator();
            kogge.start(next.next());
            HamburgJourney journey = stage.journey();
            try (Keeper keeper = Keeper.of(kogge, () -> next.hasNext() ? next.next() : Map.of())) {
                CompletableFuture<Void> killer = CompletableFuture.runAsync(() -> markers.forEach(marker -> {
                    await(marker.toString()).atMost(LONGEST_WAY_TO_A_CRASH).until(() -> Files.exists(marker));
                    kogge.kill();
                }));
                journey.play(System.out::println);
                killer.get(LONGEST_WAY_TO_A_CRASH.toMinutes(), TimeUnit.MINUTES);
                stage.check(journey);
                assertThat(keeper.restarts()).isEqualTo(CRASHES.size());
            }
        }
    }
}
