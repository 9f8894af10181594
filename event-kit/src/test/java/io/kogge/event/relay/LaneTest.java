// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.command.Actor;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LaneTest {
    private final Lane lane = new Lane();

    @Test
    void the_latest_outbox_is_published_from_its_head_and_nothing_acknowledged_twice() {
        lane.offer(entries(1, 2), new CompletableFuture<>());
        assertThat(sequences(lane.next())).containsExactly(1L, 2L);
        lane.acknowledged(2);
        lane.offer(entries(1, 4), new CompletableFuture<>());
        lane.offer(entries(2, 3), new CompletableFuture<>());
        assertThat(sequences(lane.next())).containsExactly(3L, 4L);
    }

    @Test
    void who_waits_goes_on_once_the_own_events_are_acknowledged() {
        CompletableFuture<Void> first = new CompletableFuture<>();
        CompletableFuture<Void> second = new CompletableFuture<>();
        lane.offer(entries(1, 1), first);
        lane.offer(entries(1, 3), second);
        lane.acknowledged(2);
        assertThat(first).isDone();
        assertThat(second).isNotDone();
        lane.acknowledged(3);
        assertThat(second).isDone();
    }

    @Test
    void a_lane_ends_only_when_all_is_published_and_trimmed() {
        lane.offer(entries(1, 1), new CompletableFuture<>());
        assertThat(lane.closeIfDone()).isFalse();
        lane.acknowledged(1);
        assertThat(lane.closeIfDone()).isFalse();
        assertThat(lane.untrimmed()).isEqualTo(1);
        lane.trimmed(1);
        assertThat(lane.closeIfDone()).isTrue();
        assertThat(lane.offer(entries(2, 2), new CompletableFuture<>())).isFalse();
    }

    @Test
    void nobody_waits_for_a_lane_that_failed() {
        CompletableFuture<Void> waiting = new CompletableFuture<>();
        lane.offer(entries(1, 1), waiting);
        lane.abandon();
        assertThat(waiting).isDone();
    }

    private static List<OutboxEntry> entries(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(LaneTest::entry).toList();
    }

    private static OutboxEntry entry(long sequence) {
        return new OutboxEntry(
                "a",
                "1",
                sequence,
                "t",
                "k",
                "type",
                null,
                Instant.EPOCH,
                Actor.system("test"),
                "command",
                "correlation",
                null,
                null);
    }

    private static List<Long> sequences(List<OutboxEntry> entries) {
        return entries.stream().map(OutboxEntry::sequence).toList();
    }
}
