// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

/** Makes the storage of aggregates; services take it as a bean in their storage configuration. */
public interface AggregateFactory {

    /** Storage of this kind of aggregate in this service's database; its outbox is relayed from then on. */
    <A, E, D extends Record> SearchableAggregates<A, E> aggregates(AggregateType<A, E, D> type);
}
