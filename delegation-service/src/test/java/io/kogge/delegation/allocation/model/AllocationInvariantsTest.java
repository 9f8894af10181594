// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.allocation.events.AllocationEvents;
import io.kogge.delegation.allocation.model.AllocationEvent.Accepted;
import io.kogge.delegation.allocation.model.AllocationEvent.Declined;
import io.kogge.delegation.allocation.model.AllocationEvent.Left;
import io.kogge.delegation.allocation.model.AllocationEvent.Waitlisted;
import io.kogge.delegation.support.Seen;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.schemas.registration.PlacesCounted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The promises of an allocation under whatever happens: nobody is accepted while the places are full, nobody is lost,
 * nobody is there twice, the waiting list keeps its order, and the events and the counts tell the same as the state.
 */
class AllocationInvariantsTest {
    private static final Instant START = Instant.parse("2027-02-01T10:00:00Z");

    private interface Step extends Function<Allocation, Decision<Allocation, AllocationEvent>> {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void holdUnderRandomCommands(long seed) {
        for (int run = 0; run < 40; run++) {
            new Simulation(new Random(seed * 1000 + run)).play(120);
        }
    }

    /** Every order of three submissions, two withdrawals and two capacities. */
    @Test
    void holdUnderEveryOrderOfAFewCommands() {
        List<Step> steps = List.of(
                a -> a.hear(Notices.submitted("a"), START),
                a -> a.hear(Notices.submitted("b"), START),
                a -> a.hear(Notices.submitted("c"), START),
                a -> a.hear(Notices.withdrawn("a"), START),
                a -> a.hear(Notices.withdrawn("b"), START),
                a -> a.take(new Terms(1, 1, START.plusSeconds(60), Phase.BEFORE_START), START),
                a -> a.take(new Terms(2, 2, START.plusSeconds(60), Phase.BEFORE_START), START));
        permute(steps, new ArrayList<>());
    }

    private void permute(List<Step> left, List<Step> order) {
        if (left.isEmpty()) {
            Allocation allocation = Allocation.of("mission");
            for (Step step : order) {
                allocation = step.apply(allocation).state();
            }
            // whatever the order, who did not withdraw has a place in the end
            assertThat(allocation.find("c").orElseThrow().decision()).isEqualTo(PlaceDecision.ACCEPTED);
            assertThat(allocation.places().accepted()).isEqualTo(1);
            return;
        }
        for (Step step : left) {
            List<Step> rest = new ArrayList<>(left);
            rest.remove(step);
            List<Step> longer = new ArrayList<>(order);
            longer.add(step);
            permute(rest, longer);
        }
    }

    private static final class Simulation {
        private final Random random;
        private final Set<String> submitted = new HashSet<>();
        private final Set<String> withdrawn = new HashSet<>();
        private final Map<String, PlaceDecision> told = new HashMap<>();
        private Allocation allocation = Allocation.of("mission");
        private final Random writes;
        private @Nullable Allocation written;
        private @Nullable PlacesCounted counted;
        private Instant now = START;
        private long sequence;

        Simulation(Random random) {
            this.random = random;
            this.writes = new Random(random.nextLong());
        }

        void play(int steps) {
            for (int i = 0; i < steps; i++) {
                now = now.plus(Duration.ofMinutes(random.nextInt(20)));
                Allocation before = allocation;
                Step step = next();
                List<AllocationEvent> events;
                try {
                    Decision<Allocation, AllocationEvent> decision = step.apply(before);
                    allocation = decision.state();
                    events = decision.events();
                } catch (Rejection refused) {
                    continue;
                }
                check(before, events);
                assertThat(allocation.settle(now).events()).as("all is settled").isEmpty();
                if (writes.nextInt(3) > 0) {
                    checkCounted();
                }
            }
            checkCounted();
        }

        /** All since the last time is written at once; what was published last is what the line counts. */
        private void checkCounted() {
            List<Outgoing> published = AllocationEvents.counted(written, allocation, now);
            published.forEach(outgoing -> counted = (PlacesCounted) outgoing.payload());
            assertThat(published).as("once a write at most").hasSizeLessThanOrEqualTo(1);
            Places places = allocation.places();
            List<Integer> counts = counted == null
                    ? List.of(0, 0, 0)
                    : List.of(counted.getAccepted(), counted.getWaiting(), counted.getUndecided());
            assertThat(counts).containsExactly(places.accepted(), places.waiting(), places.undecided());
            assertThat(AllocationEvents.counted(allocation, allocation, now))
                    .as("nothing where nothing changed")
                    .isEmpty();
            written = allocation;
        }

        private Step next() {
            String id = "r" + random.nextInt(25);
            switch (random.nextInt(10)) {
                case 0, 1, 2, 3 -> {
                    submitted.add(id);
                    return a -> a.hear(Notices.submitted(id), now);
                }
                case 4 -> {
                    withdrawn.add(id);
                    return a -> a.hear(Notices.withdrawn(id), now);
                }
                case 5 -> {
                    return a -> a.decline(id, Seen.all(a, id), DeclineReason.OTHER, now);
                }
                case 6 -> {
                    return a -> a.reinstate(id, Seen.all(a, id), now);
                }
                case 7 -> {
                    return a -> a.accept(id, Seen.all(a, id), now);
                }
                default -> {
                    Terms terms = terms();
                    return a -> a.take(terms, now);
                }
            }
        }

        private Terms terms() {
            Phase phase = allocation.terms() == null
                    ? Phase.BEFORE_START
                    : allocation.terms().phase();
            if (random.nextInt(12) == 0) {
                phase = Phase.values()[Math.min(phase.ordinal() + 1, Phase.CANCELLED.ordinal())];
            }
            Instant promotionUntil = START.plus(Duration.ofMinutes(random.nextInt(2000)));
            // now and then a repeat of an older event
            sequence += random.nextInt(5) == 0 ? 0 : 1;
            return new Terms(sequence, 1 + random.nextInt(6), promotionUntil, phase);
        }

        private void check(Allocation before, List<AllocationEvent> events) {
            Places places = allocation.places();
            checkCounts();
            if (places.accepted() > before.places().accepted()) {
                assertThat(places.accepted()).as("never overbooked").isLessThanOrEqualTo(places.capacity());
            }
            List<String> ids = Notices.inOrder(allocation).stream()
                    .map(Entry::registrationId)
                    .toList();
            assertThat(ids).doesNotHaveDuplicates().containsAll(submitted).containsAll(withdrawn);
            assertThat(ids.subList(0, Notices.inOrder(before).size()))
                    .as("order of arrival stays")
                    .isEqualTo(Notices.inOrder(before).stream()
                            .map(Entry::registrationId)
                            .toList());
            withdrawn.forEach(id -> assertThat(allocation.find(id).orElseThrow().decision())
                    .as("withdrawn stays withdrawn")
                    .isEqualTo(PlaceDecision.WITHDRAWN));
            checkPromotions(events);
            checkEvents(before, events);
        }

        private void checkCounts() {
            List<Entry> entries = Notices.inOrder(allocation);
            for (PlaceDecision decision : PlaceDecision.values()) {
                List<Entry> those =
                        entries.stream().filter(entry -> entry.is(decision)).toList();
                assertThat(allocation.line().all(decision)).containsExactlyElementsOf(those);
                assertThat(allocation.line().count(decision)).isEqualTo(those.size());
            }
            assertThat(allocation.line().accepted().values().stream()
                            .mapToInt(count -> count)
                            .sum())
                    .isEqualTo(allocation.line().count(PlaceDecision.ACCEPTED));
            assertThat(allocation.line().applied())
                    .isEqualTo((int) entries.stream().filter(Entry::claimed).count());
            assertThat(Line.of(allocation.line().all())).isEqualTo(allocation.line());
        }

        private void checkPromotions(List<AllocationEvent> events) {
            Terms terms = allocation.terms();
            boolean promotes =
                    terms != null && terms.phase() == Phase.BEFORE_START && now.isBefore(terms.promotionUntil());
            if (promotes) {
                assertThat(allocation.places().free() == 0
                                || allocation.places().waiting() == 0)
                        .as("nobody waits beside a free place")
                        .isTrue();
            }
            for (AllocationEvent event : events) {
                if (event instanceof Accepted accepted && accepted.how() != AcceptedHow.STAFF) {
                    assertThat(waitingBefore(accepted.registrationId()))
                            .as("no overtaking")
                            .isFalse();
                    assertThat(accepted.how() == AcceptedHow.DIRECT || promotes).isTrue();
                }
            }
        }

        private boolean waitingBefore(String id) {
            return Notices.inOrder(allocation).stream()
                    .takeWhile(entry -> !entry.registrationId().equals(id))
                    .anyMatch(entry -> entry.is(PlaceDecision.WAITLISTED));
        }

        private void checkEvents(Allocation before, List<AllocationEvent> events) {
            boolean decides =
                    allocation.terms() == null || allocation.terms().phase().decides();
            for (AllocationEvent event : events) {
                if (event instanceof Accepted accepted) {
                    told.put(accepted.registrationId(), PlaceDecision.ACCEPTED);
                } else if (event instanceof Waitlisted waitlisted) {
                    told.put(waitlisted.registrationId(), PlaceDecision.WAITLISTED);
                } else if (event instanceof Declined declined) {
                    told.put(declined.registrationId(), PlaceDecision.DECLINED);
                } else if (event instanceof Left left) {
                    told.put(left.registrationId(), PlaceDecision.WITHDRAWN);
                    continue;
                } else {
                    continue;
                }
                assertThat(decides)
                        .as("decides only while the mission takes people")
                        .isTrue();
            }
            assertThat(!allocation.equals(before))
                    .as("changed if and only if told")
                    .isEqualTo(!events.isEmpty());
            for (Entry entry : Notices.inOrder(allocation)) {
                if (!entry.is(PlaceDecision.UNDECIDED)) {
                    assertThat(told).containsEntry(entry.registrationId(), entry.decision());
                }
            }
        }
    }
}
