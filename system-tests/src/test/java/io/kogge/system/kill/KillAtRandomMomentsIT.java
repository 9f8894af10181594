// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * kill -9 at ten random moments of the journey. A run is repeated with {@code -Dkogge.kill.seed=…}; {@code
 * -Dkogge.kill.journeys=…} says how many journeys there are on each database.
 */
class KillAtRandomMomentsIT {
    private static final int KILLS = 10;

    /** About as long as a step takes, so that the kill falls anywhere in it. */
    private static final int LONGEST_DELAY_MILLIS = 600;

    private final ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();

    static Stream<TestedDatabase> journeys() {
        int each = Integer.getInteger("kogge.kill.journeys");
        return Stream.of(TestedDatabase.values())
                .flatMap(database -> Stream.generate(() -> database).limit(each));
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void the_journey_ends_as_if_nothing_had_happened(TestedDatabase database) throws InterruptedException {
        long seed = Long.getLong("kogge.kill.seed", System.nanoTime());
        System.out.println("Kills at random moments on " + database + ", seed " + seed);
        Random random = new Random(seed);
        try (Stage stage = Stage.set("random", database)) {
            KillableKogge kogge = stage.kogge();
            kogge.start(Map.of());
            HamburgJourney journey = stage.journey();
            Set<String> hit = chosen(journey, random);
            try (Keeper keeper = Keeper.of(kogge, Map::of)) {
                journey.play(step -> {
                    if (hit.contains(step)) {
                        killer.schedule(
                                kogge::killOnceAlive, random.nextInt(LONGEST_DELAY_MILLIS), TimeUnit.MILLISECONDS);
                    }
                });
                killer.shutdown();
                assertThat(killer.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
                stage.check(journey);
                assertThat(keeper.restarts()).isEqualTo(KILLS);
            }
        }
    }

    private static Set<String> chosen(HamburgJourney journey, Random random) {
        List<String> steps = new ArrayList<>(journey.steps().keySet());
        Collections.shuffle(steps, random);
        return Set.copyOf(steps.subList(0, KILLS));
    }
}
