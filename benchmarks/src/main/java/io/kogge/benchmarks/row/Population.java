// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.load.Call;
import io.kogge.benchmarks.load.ClosedLoop;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.site.Staff;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Flux;

/** An installation with people in it: a fifth of them entered by staff, the others by the public form. */
final class Population {
    private static final int CONNECTIONS = 32;
    private static final int FIFTH = 5;

    private final Installation installation;
    private final Staff staff;
    private final AtomicLong people = new AtomicLong();

    Population(Installation installation) {
        this.installation = installation;
        this.staff = installation.staff();
    }

    /** Lets so many register for each of these missions, and returns when all is decided and shown. */
    void register(List<String> missions, int each) {
        int entered = each / FIFTH;
        enter(missions, entered);
        try (KoggeDesk desk = new KoggeDesk(installation, missions, CONNECTIONS)) {
            int byForm = (each - entered) * missions.size();
            send(desk.handIn(), byForm);
            desk.awaitDecided(byForm);
            desk.awaitQuiet();
        }
    }

    /** Lets staff enter so many for each of these missions, and returns when all is decided and shown. */
    void enter(List<String> missions, int each) {
        try (KoggeDesk desk = new KoggeDesk(installation, missions, CONNECTIONS)) {
            send(desk.enter(staff), each * missions.size());
            desk.awaitQuiet();
        }
    }

    private void send(Call call, int count) {
        Flux<Long> numbers = Flux.range(0, count).map(each -> people.getAndIncrement());
        ClosedLoop.Outcome outcome = new ClosedLoop(CONNECTIONS).run(numbers, call);
        if (outcome.failed() > 0) {
            throw new IllegalStateException(outcome.failed() + " registrations were refused");
        }
    }
}
