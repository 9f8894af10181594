// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.events.ConsumerGroups;
import io.kogge.benchmarks.events.DecidedWishes;
import io.kogge.benchmarks.load.Call;
import io.kogge.benchmarks.load.HttpCalls;
import io.kogge.benchmarks.process.Await;
import io.kogge.benchmarks.site.Installation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** People who hand in the public form of one installation, each with an address of their own, for missions in turn. */
final class FormLoad implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration TO_DECIDE = Duration.ofMinutes(3);

    private final Installation installation;
    private final List<String> missions;
    private final HttpCalls calls;
    private final DecidedWishes wishes;
    private final ConsumerGroups groups;

    /** Over so many connections. */
    FormLoad(Installation installation, List<String> missions, int connections) {
        this.installation = installation;
        this.missions = List.copyOf(missions);
        calls = new HttpCalls(installation.origin("delegation"), connections);
        wishes = new DecidedWishes(installation.bootstrapServers());
        groups = new ConsumerGroups(installation.bootstrapServers());
    }

    /** Hands in the form of the person of this number. */
    Call handIn() {
        return calls.post(person -> Installation.FORMS, Map.of(), Installation.FORM_TAKEN, person -> {
            String id = id(person);
            wishes.expect(id);
            return form(id, person);
        });
    }

    /** How many forms have been decided so far: the broker has an event of each. */
    long decided() {
        return wishes.decided();
    }

    /** Returns when so many are decided and the views show them. */
    void awaitDecided(long count) {
        Await.until("all forms are decided", TO_DECIDE, () -> wishes.decided() >= count);
        Await.until(
                "the views show all forms", TO_DECIDE, () -> groups.lag(group -> group.contains(".projection.")) == 0);
    }

    /** Returns when nothing is left to do for any consumer. */
    void awaitQuiet() {
        Await.until("all consumers have caught up", TO_DECIDE, () -> groups.lag(group -> true) == 0);
    }

    /** The id under which the person of this number registers. */
    String id(long person) {
        return UUID.nameUUIDFromBytes((installation.side().name() + person).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The form of the person of this number. */
    byte[] form(String id, long person) {
        return JSON.writeValueAsBytes(installation.side().dialect().form(id, mission(person), person));
    }

    /** Lets staff enter the person of this number. */
    Call enter(String token) {
        return calls.post(
                person -> Installation.entries(mission(person)),
                installation.staff(token),
                Installation.ENTERED,
                person -> JSON.writeValueAsBytes(installation.side().dialect().entry(id(person), person)));
    }

    private String mission(long person) {
        return missions.get((int) (person % missions.size()));
    }

    @Override
    public void close() {
        groups.close();
        wishes.close();
        calls.close();
    }
}
