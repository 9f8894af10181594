// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.system.driver.Cluster;
import io.kogge.system.driver.Eventually;
import io.kogge.system.driver.Missions;
import io.kogge.system.driver.People;
import io.kogge.system.driver.StaffApi;
import io.kogge.testkit.growth.CommandCounter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** A list four times as long is at most four times the work: counted in commands to the database, not timed. */
final class Growth {
    private static final int N = 5;
    private static final int TIMES = 4;

    private final Cluster kogge;
    private final StaffApi staff;
    private final Caller caller;

    Growth(Cluster kogge) {
        this.kogge = kogge;
        staff = kogge.staff();
        caller = Caller.signedIn(kogge);
    }

    void check() {
        String mission = announce();
        enter(mission, 0, N);
        Map<String, Long> few = commands(mission);
        enter(mission, N, TIMES * N);
        IntStream.range(1, TIMES).forEach(i -> announce());
        commands(mission)
                .forEach((page, many) -> assertThat(many).as(page).isBetween(1L, TIMES * few.getOrDefault(page, 0L)));
    }

    private String announce() {
        return staff.announce(Missions.hydrogenToHamburg(kogge.clock()));
    }

    private void enter(String mission, int from, int to) {
        for (int i = from; i < to; i++) {
            staff.enter(mission, People.numbered(i));
        }
        Eventually.check(() -> assertThat(staff.deliveries(mission).size()).isGreaterThanOrEqualTo(to));
        Eventually.check(() -> assertThat(kogge.mailbox().all()).hasSizeGreaterThanOrEqualTo(to));
    }

    private Map<String, Long> commands(String mission) {
        Map<String, String> pages = Map.of(
                "/",
                "mission",
                "/missions",
                "mission",
                "/delegations",
                "delegation",
                "/delegations/" + mission,
                "delegation",
                "/notifications",
                "notification",
                "/notifications/" + mission,
                "notification",
                "/notifications/" + mission + "/answers",
                "notification");
        Map<String, Long> commands = new LinkedHashMap<>();
        pages.forEach((page, service) -> commands.put(
                page,
                kogge.context(0, service)
                        .getBean(CommandCounter.class)
                        .fewestDuring(
                                () -> kogge.http().get(page, caller.cookies()).expect(200))));
        return commands;
    }
}
