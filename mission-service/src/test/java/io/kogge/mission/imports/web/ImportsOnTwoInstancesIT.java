// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.RunningService;
import io.kogge.mission.TestClock;
import io.kogge.mission.activities.usecase.Activities;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two people bring the same list at the same time, each by another instance. */
@OnOneDatabase
class ImportsOnTwoInstancesIT {
    private static final int ROWS = 1200;

    private final RunningService one;
    private final RunningService other;
    private final SentFiles files;
    private final SentFiles besides;

    ImportsOnTwoInstancesIT(TestDatabase database) {
        one = RunningService.fresh(database, new TestClock());
        files = new SentFiles(one);
        other = one.beside();
        besides = new SentFiles(other);
    }

    @AfterEach
    void end() {
        other.close();
        one.close();
    }

    @Test
    void eachRowIsInTheRegisterOnce() {
        byte[] list = IntStream.range(0, ROWS)
                .mapToObj(row -> "Delegatie ontvangen;" + UUID.randomUUID() + ";mei 2018\n")
                .collect(Collectors.joining("", "Soort;Titel;Datum\n", ""))
                .getBytes(StandardCharsets.UTF_8);
        String first = files.send("lijst.csv", list, false);
        String second = besides.send("lijst.csv", list, false);
        files.awaited(first, "PREVIEWED");
        besides.awaited(second, "PREVIEWED");

        besides.act(second, "start");
        files.act(first, "start");
        int made = files.awaited(first, "DONE").outcomes().getOrDefault("MADE", 0)
                + besides.awaited(second, "DONE").outcomes().getOrDefault("MADE", 0);

        assertThat(made).isEqualTo(ROWS);
        Activities activities = one.bean(Activities.class);
        assertThat(activities.ofImport(first).count().block()
                        + activities.ofImport(second).count().block())
                .isEqualTo(ROWS);
    }
}
