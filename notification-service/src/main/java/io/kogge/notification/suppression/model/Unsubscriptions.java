// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.model;

import io.kogge.kernel.command.Decision;
import io.kogge.notification.message.model.MailGroup;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a person does not want to get. Only the person decides on it. */
public record Unsubscriptions(String personId, Map<MailGroup, Given> groups) {

    /** How it became known. */
    public enum How {
        /** By the link in a message. */
        LINK,
        /** The person's mail program reported a message as unwanted. */
        COMPLAINT
    }

    /** When and how somebody unsubscribed. */
    public record Given(How how, Instant at) {}

    /** What happened. */
    public sealed interface Event {
        /** Of which group. */
        MailGroup group();

        /** The person does not want it any more. */
        record Unsubscribed(MailGroup group, How how, Instant at) implements Event {}

        /** The person wants it again. */
        record Resubscribed(MailGroup group, Instant at) implements Event {}
    }

    /** Takes a copy. */
    public Unsubscriptions {
        groups = Map.copyOf(groups);
    }

    /** Of somebody who gets all there is. */
    public static Unsubscriptions none(String personId) {
        return new Unsubscriptions(personId, Map.of());
    }

    /** Whether the person does not want this. */
    public boolean from(MailGroup group) {
        return groups.containsKey(group);
    }

    /** The person does not want these; what was said before stays as it was said. */
    public Decision<Unsubscriptions, Event> unsubscribe(Collection<MailGroup> unwanted, How how, Instant at) {
        List<MailGroup> fresh =
                unwanted.stream().distinct().filter(group -> !from(group)).toList();
        Map<MailGroup, Given> after = new EnumMap<>(MailGroup.class);
        after.putAll(groups);
        fresh.forEach(group -> after.put(group, new Given(how, at)));
        return new Decision<>(
                new Unsubscriptions(personId, after),
                fresh.stream()
                        .<Event>map(group -> new Event.Unsubscribed(group, how, at))
                        .toList());
    }

    /** The person wants this again. */
    public Decision<Unsubscriptions, Event> resubscribe(MailGroup group, Instant at) {
        if (!from(group)) {
            return Decision.unchanged(this);
        }
        Map<MailGroup, Given> after = new EnumMap<>(groups);
        after.remove(group);
        return Decision.of(new Unsubscriptions(personId, after), new Event.Resubscribed(group, at));
    }
}
