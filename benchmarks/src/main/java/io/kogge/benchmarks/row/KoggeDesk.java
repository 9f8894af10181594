// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.counting.Usage;
import io.kogge.benchmarks.events.ConsumerGroups;
import io.kogge.benchmarks.events.DecidedWishes;
import io.kogge.benchmarks.load.Call;
import io.kogge.benchmarks.load.HttpCalls;
import io.kogge.benchmarks.process.Await;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.site.Staff;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Kogge's own: everybody has an address of their own, and the missions are registered for in turn. */
final class KoggeDesk implements Desk {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration TO_DECIDE = Duration.ofMinutes(3);

    private final Installation installation;
    private final List<String> missions;
    private final HttpCalls calls;
    private final DecidedWishes wishes;
    private final ConsumerGroups groups;

    /** Of an installation, for these missions, over so many connections. */
    KoggeDesk(Installation installation, List<String> missions, int connections) {
        this.installation = installation;
        this.missions = List.copyOf(missions);
        calls = new HttpCalls(installation.origin("delegation"), connections);
        wishes = new DecidedWishes(installation.bootstrapServers());
        groups = new ConsumerGroups(installation.bootstrapServers());
    }

    @Override
    public Call handIn() {
        return calls.post(person -> Installation.FORMS, Map.of(), Installation.FORM_TAKEN, person -> {
            wishes.expect(id(person));
            return form(person);
        });
    }

    /** Lets staff enter the person of this number. */
    Call enter(Staff staff) {
        return calls.post(
                person -> Staff.entries(mission(person)),
                staff.headers(),
                Staff.ENTERED,
                person -> JSON.writeValueAsBytes(installation.side().dialect().entry(id(person), person)));
    }

    /** The form of the person of this number, as JSON. */
    byte[] form(long person) {
        return JSON.writeValueAsBytes(installation.side().dialect().form(id(person), mission(person), person));
    }

    /** The id under which the person of this number registers. */
    String id(long person) {
        return UUID.nameUUIDFromBytes(Long.toString(person).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private String mission(long person) {
        return missions.get((int) (person % missions.size()));
    }

    /** The broker has an event of each. */
    @Override
    public long decided() {
        return wishes.decided();
    }

    @Override
    public void awaitDecided(long count) {
        Await.until("all forms are decided", TO_DECIDE, () -> wishes.decided() >= count);
        Await.until(
                "the views show all forms", TO_DECIDE, () -> groups.lag(group -> group.contains(".projection.")) == 0);
    }

    @Override
    public void awaitQuiet() {
        Await.until("all consumers have caught up", TO_DECIDE, () -> groups.lag(group -> true) == 0);
    }

    @Override
    public Usage usage() {
        return installation.usage();
    }

    @Override
    public void close() {
        groups.close();
        wishes.close();
        calls.close();
    }
}
