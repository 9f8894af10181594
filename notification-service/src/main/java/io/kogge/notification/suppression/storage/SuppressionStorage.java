// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.storage;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.notification.suppression.model.Suppression;
import io.kogge.notification.suppression.model.SuppressionEvent;
import io.kogge.notification.suppression.model.Unsubscriptions;
import java.util.List;
import java.util.function.BiFunction;

/**
 * How suppressed addresses and unsubscriptions are stored. An address has an id of its own, as ids go on topics and not even
 * a digest of what somebody typed may.
 */
public final class SuppressionStorage {
    /** Of addresses. */
    public static final String ADDRESSES = "suppressions";
    /** Of people. */
    public static final String PEOPLE = "unsubscriptions";

    static final String ADDRESS = "state.address";
    static final String SUPPRESSED = "state.suppressed";
    static final String SINCE = "state.since";
    static final String PERSON = "state.personId";
    static final String LISTED = "state.listed";
    static final String OVER = "state.overAt";

    private SuppressionStorage() {}

    /** The type of an address. */
    public static AggregateType<Suppression, SuppressionEvent, SuppressionDocument> addresses(
            BiFunction<Suppression, SuppressionEvent, List<Outgoing>> events) {
        return new AggregateType<>(
                "suppression",
                ADDRESSES,
                SuppressionDocument.class,
                SuppressionDocument::of,
                SuppressionDocument::toSuppression,
                events,
                List.of(Index.unique(ADDRESS), Index.on(LISTED, SINCE, "_id"), Index.on(PERSON), Index.on(OVER)));
    }

    /** The type of what a person unsubscribed from, under the person's id. */
    public static AggregateType<Unsubscriptions, Unsubscriptions.Event, UnsubscriptionDocument> people(
            BiFunction<Unsubscriptions, Unsubscriptions.Event, List<Outgoing>> events) {
        return new AggregateType<>(
                "unsubscription",
                PEOPLE,
                UnsubscriptionDocument.class,
                UnsubscriptionDocument::of,
                UnsubscriptionDocument::toUnsubscriptions,
                events,
                List.of());
    }
}
