// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.counting;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;

class DatabaseCounterTest {
    @Test
    void what_was_done_between_two_moments_is_the_difference() {
        DatabaseCounts before = DatabaseCounter.read(status(10, 4, 100, 5_000));
        DatabaseCounts after = DatabaseCounter.read(status(25, 6, 130, 9_000));

        DatabaseCounts meanwhile = after.since(before);

        assertThat(meanwhile.commands()).containsEntry("find", 15L).containsEntry("update", 2L);
        assertThat(meanwhile.roundTrips()).isEqualTo(17);
        assertThat(meanwhile.statements()).isEqualTo(2 * 500);
        assertThat(meanwhile.documentsRead()).isEqualTo(30);
        assertThat(meanwhile.journalBytes()).isEqualTo(4_000);
    }

    /** As a server tells it that knows no bulkWrite; each update carries 500 statements. */
    private static Document status(long finds, long updates, long documents, long bytes) {
        return Document.parse("""
                {
                  opcounters: {insert: 3, query: %d, update: %d, delete: 1, getmore: 0, command: 999},
                  metrics: {
                    commands: {find: {failed: 0, total: %d}, update: {failed: 0, total: %d}, hello: {total: 50}},
                    queryExecutor: {scanned: 1, scannedObjects: %d}
                  },
                  wiredTiger: {log: {"log bytes of payload data": %d}}
                }""".formatted(finds, updates * 500, finds, updates, documents, bytes));
    }
}
