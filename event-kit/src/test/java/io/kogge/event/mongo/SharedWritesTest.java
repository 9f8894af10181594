// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class SharedWritesTest {
    private final List<List<Integer>> written = new CopyOnWriteArrayList<>();
    private final List<Sinks.One<Map<Integer, Throwable>>> ends = new CopyOnWriteArrayList<>();
    private final SharedWrites<Integer> writes = new SharedWrites<>(items -> {
        written.add(items);
        Sinks.One<Map<Integer, Throwable>> end = Sinks.one();
        ends.add(end);
        return end.asMono();
    });

    @Test
    void whatComesWhileAWriteIsUnderWayGoesWithTheNext() {
        List<CompletableFuture<String>> all = asked(1, 2, 3);
        assertThat(written).containsExactly(List.of(1));
        ends.get(0).tryEmitValue(Map.of());
        assertThat(written).containsExactly(List.of(1), List.of(2, 3));
        ends.get(1).tryEmitEmpty();
        assertThat(ends(all)).containsExactly("written", "written", "written");
        assertThat(written).hasSize(2);

        List<CompletableFuture<String>> alone = asked(4);
        assertThat(written).last().isEqualTo(List.of(4));
        ends.get(2).tryEmitValue(Map.of());
        assertThat(ends(alone)).containsExactly("written");
    }

    @Test
    void aWriteThatWaitsAMomentTakesAllThatComesMeanwhile() {
        SharedWrites<Integer> gathering = new SharedWrites<>(
                items -> {
                    written.add(items);
                    return Mono.just(Map.of());
                },
                Duration.ofMillis(200));
        for (List<Integer> together : List.of(List.of(1, 2, 3), List.of(4))) {
            List<CompletableFuture<String>> asked = together.stream()
                    .map(item -> gathering.write(item).thenReturn("written").toFuture())
                    .toList();
            assertThat(ends(asked)).containsOnly("written");
        }
        assertThat(written).containsExactly(List.of(1, 2, 3), List.of(4));
    }

    @Test
    void oneWriteTakesFiveHundredAtMost() {
        int[] items = IntStream.range(0, 502).toArray();
        List<CompletableFuture<String>> all = asked(items);
        for (int i = 0; i < 3; i++) {
            ends.get(i).tryEmitValue(Map.of());
        }
        assertThat(ends(all)).hasSize(items.length).containsOnly("written");
        assertThat(written).extracting(List::size).containsExactly(1, 500, 1);
        assertThat(written.stream().flatMap(List::stream))
                .containsExactlyElementsOf(Arrays.stream(items).boxed().toList());
    }

    @Test
    void whatIsRefusedIsRefusedAlone() {
        List<CompletableFuture<String>> all = asked(1, 2, 3);
        ends.get(0).tryEmitValue(Map.of());
        ends.get(1).tryEmitValue(Map.of(1, new IllegalStateException("taken")));
        assertThat(ends(all)).containsExactly("written", "written", "taken");
    }

    @Test
    void aWriteThatFailsFailsForAllOfItAndTheNextIsWritten() {
        List<CompletableFuture<String>> all = asked(1, 2, 3);
        ends.get(0).tryEmitError(new IllegalStateException("away"));
        ends.get(1).tryEmitValue(Map.of());
        assertThat(ends(all)).containsExactly("away", "written", "written");
    }

    private List<CompletableFuture<String>> asked(int... items) {
        return Arrays.stream(items)
                .mapToObj(item -> writes.write(item)
                        .thenReturn("written")
                        .onErrorResume(IllegalStateException.class, refused -> Mono.justOrEmpty(refused.getMessage()))
                        .toFuture())
                .toList();
    }

    private static List<String> ends(List<CompletableFuture<String>> asked) {
        return asked.stream()
                .map(one -> one.orTimeout(20, TimeUnit.SECONDS).join())
                .toList();
    }
}
