// SPDX-License-Identifier: EUPL-1.2
package io.kogge.schemas;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The topics that services share. The number of partitions of each is fixed for good, because the order of one
 * aggregate's events hangs on its partition.
 */
public enum Topic {
    /** Life of missions, keyed by mission. */
    MISSION_EVENTS("mission.events.v1", Kept.FOREVER),
    /** Partners, projects, agreements and advisories, each keyed by its own id. */
    PARTNER_EVENTS("partner.events.v1", Kept.FOREVER),
    /** What the office did besides its missions, keyed by activity. */
    ACTIVITY_EVENTS("activity.events.v1", Kept.FOREVER),
    /** Registrations and the decisions on places, keyed by mission; the order is the order of arrival. */
    REGISTRATION_EVENTS("registration.events.v1", Kept.FOREVER),
    /** How to reach a person, keyed by person; it carries personal data. */
    DELEGATE_CONTACTS("delegate.contacts.v1", Kept.LATEST),
    /** What happened to people, keyed by person; nothing of what is known of them. */
    PERSON_EVENTS("person.events.v1", Kept.FOREVER),
    /** What the pseudonymous ids of staff stand for, keyed by these; it carries personal data. */
    STAFF_ACCOUNTS("staff.accounts.v1", Kept.LATEST),
    /** What was mailed and answered, keyed by mission; what addresses and people get, keyed by person. */
    NOTIFICATION_EVENTS("notification.events.v1", Kept.FOREVER);

    /** How long records stay. */
    public enum Kept {
        /** Every record stays: the log is the history. */
        FOREVER,
        /** The latest record of each key stays (compacted); a tombstone erases. */
        LATEST
    }

    /** Partitions of every shared topic. */
    public static final int PARTITIONS = 6;

    private static final Map<String, Topic> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Topic::topicName, Function.identity()));

    private final String topicName;
    private final Kept kept;

    Topic(String topicName, Kept kept) {
        this.topicName = topicName;
        this.kept = kept;
    }

    /** Name on the broker. */
    public String topicName() {
        return topicName;
    }

    /** How long records stay. */
    public Kept kept() {
        return kept;
    }

    /** Where records go that a consumer could not handle. */
    public String deadLetters() {
        return topicName + ".dlt";
    }

    /** The topic of this name on the broker; throws IllegalArgumentException for any other. */
    public static Topic named(String topicName) {
        Topic topic = BY_NAME.get(topicName);
        if (topic == null) {
            throw new IllegalArgumentException("No topic of Kogge: " + topicName);
        }
        return topic;
    }
}
