// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.invariant;

import io.kogge.schemas.EventCodec;
import io.kogge.schemas.Topic;
import io.kogge.schemas.mission.MissionCancelled;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Checks, from the log alone, what must hold after every fault; call it once everything has come to rest. */
public final class Invariants {
    private final TopicReader topics;
    private final EventCodec codec = new EventCodec();

    /** Of the log on this broker, which answers whoever comes. */
    public Invariants(String bootstrapServers) {
        this.topics = new TopicReader(bootstrapServers);
    }

    /** Of the log on the broker that a client with these settings reaches. */
    public Invariants(Map<String, String> clientSettings) {
        this.topics = new TopicReader(clientSettings);
    }

    /**
     * Fails naming everything that does not hold.
     *
     * @param capacity the most places that a mission had at any time, by mission id
     */
    public void check(ToIntFunction<String> capacity) {
        List<String> violations = violations(capacity);
        if (!violations.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), violations));
        }
    }

    /** Everything that does not hold. */
    public List<String> violations(ToIntFunction<String> capacity) {
        List<LoggedEvent> events =
                Stream.of(Topic.values()).flatMap(this::events).toList();
        List<String> violations = new ArrayList<>(OutboxOrder.violations(events));
        violations.addAll(EventHeaders.violations(events));
        Set<String> cancelled = new HashSet<>();
        events.stream()
                .filter(event -> event.payload() instanceof MissionCancelled)
                .forEach(event -> cancelled.add(event.record().key()));
        places(events, capacity)
                .forEach((mission, places) -> violations.addAll(places.violations(cancelled.contains(mission))));
        Mails mails = new Mails();
        firsts(events, Topic.NOTIFICATION_EVENTS).forEach(mails::see);
        violations.addAll(mails.violations());
        return violations;
    }

    private Stream<LoggedEvent> events(Topic topic) {
        return topics.read(topic.topicName()).stream()
                .filter(LoggedEvent::isEvent)
                .map(record -> LoggedEvent.of(codec, record));
    }

    private static Map<String, ReplayedPlaces> places(List<LoggedEvent> events, ToIntFunction<String> capacity) {
        Map<String, ReplayedPlaces> missions = new HashMap<>();
        firsts(events, Topic.REGISTRATION_EVENTS)
                .forEach(event -> missions.computeIfAbsent(
                                event.record().key(),
                                mission -> new ReplayedPlaces(mission, capacity.applyAsInt(mission)))
                        .see(event));
        return missions;
    }

    /** The events of a topic without their repeats. */
    private static Stream<LoggedEvent> firsts(List<LoggedEvent> events, Topic topic) {
        Set<String> seen = new HashSet<>();
        return events.stream().filter(event -> event.topic() == topic && seen.add(event.id()));
    }
}
