// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kogge.kernel.command.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class NamedHistoriesTest {
    private final List<HistoryEntry> entries = List.of(
            entry("started", Actor.person("r1")),
            entry("declined", Actor.staff("s1")),
            entry("reinstated", Actor.staff("gone")),
            entry("accepted", Actor.system("allocate")));

    @Test
    void whatStaffDidBearsTheNameThatTheyHaveNow() {
        Histories histories = new NamedHistories(id -> Mono.just(entries), ids -> {
            assertThat(ids).isEqualTo(Set.of("s1", "gone"));
            return Mono.just(Map.of("s1", "Marijke de Boer"));
        });

        assertThat(histories.of("r1").block())
                .extracting(HistoryEntry::kind, HistoryEntry::staffName)
                .containsExactly(
                        tuple("person", null),
                        tuple("staff", "Marijke de Boer"),
                        tuple("staff", null),
                        tuple("system", null));
    }

    private static HistoryEntry entry(String what, Actor by) {
        return new HistoryEntry(Instant.EPOCH, Instant.EPOCH, what, by, null, null);
    }
}
