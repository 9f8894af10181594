// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Rejection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Whose turn it is, request by request, with time that is moved by hand. */
class TurnTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration HOLD = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofMillis(100);
    private static final DataSize BYTES = DataSize.ofBytes(1_000);
    private static final String OURS = "192.0.2.0/24";
    private static final String THEIRS = "198.51.100.0/24";

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final Lines lines = new Lines(new NetworkShare(2, 3, BYTES, LONGEST, HOLD), time);
    private final List<String> begun = new ArrayList<>();

    @AfterEach
    void dispose() {
        time.dispose();
    }

    @Test
    void soManyOfOneNetworkAreWorkedOnAtOnceAndTheOthersFollowInTheOrderInWhichTheyCame() {
        List<RequestTurn> turns = IntStream.range(0, 5)
                .mapToObj(i -> begin(OURS, Integer.toString(i)))
                .toList();
        assertThat(begun).containsExactly("0", "1");

        turns.get(1).end();
        time.advanceTime();
        assertThat(begun).containsExactly("0", "1", "2");
        turns.get(0).end();
        turns.get(2).end();
        time.advanceTime();
        assertThat(begun).containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void anotherNetworkDoesNotWaitForThisOne() {
        IntStream.range(0, 5).forEach(i -> begin(OURS, "ours"));
        begin(THEIRS, "theirs");
        assertThat(begun).containsExactly("ours", "ours", "theirs");
    }

    @Test
    void endingTwiceMakesRoomForOne() {
        RequestTurn first = begin(OURS, "0");
        begin(OURS, "1");
        begin(OURS, "2");
        begin(OURS, "3");
        first.end();
        first.end();
        time.advanceTime();
        assertThat(begun).containsExactly("0", "1", "2");
    }

    @Test
    void beginningTwiceTakesOneTurnAndNothingBeginsAfterItsEnd() {
        RequestTurn turn = begin(OURS, "a");
        turn.begin().block();
        begin(OURS, "b");
        assertThat(begun).containsExactly("a", "b");

        turn.end();
        turn.begin().block();
        begin(OURS, "c");
        assertThat(begun).containsExactly("a", "b", "c");
    }

    @Test
    void oneTooManyIsToldWhenToComeAgainAndHoldsNothing() {
        List<RequestTurn> turns =
                IntStream.range(0, 5).mapToObj(i -> begin(OURS, "a")).toList();
        assertThatThrownBy(() -> new RequestTurn(lines, OURS).begin().block())
                .isInstanceOfSatisfying(Rejection.TooMany.class, tooMany -> {
                    assertThat(tooMany.code()).isEqualTo("network-busy");
                    assertThat(tooMany.retryAfter()).isEqualTo(LONGEST);
                });
        turns.forEach(RequestTurn::end);
        assertThat(lines.size()).isZero();
    }

    @Test
    void whoWaitsTooLongIsToldSoAndTheNextOneIsCalledInstead() {
        RequestTurn first = begin(OURS, "0");
        begin(OURS, "1");
        List<Throwable> refused = new ArrayList<>();
        new RequestTurn(lines, OURS).begin().subscribe(done -> {}, refused::add);
        time.advanceTimeBy(LONGEST.minusMillis(1));
        assertThat(refused).isEmpty();
        begin(OURS, "late");
        time.advanceTimeBy(Duration.ofMillis(1));
        assertThat(refused).singleElement().isInstanceOf(Rejection.TooMany.class);

        first.end();
        time.advanceTime();
        assertThat(begun).containsExactly("0", "1", "late");
    }

    @Test
    void whoGoesAwayWhileWaitingLeavesNoTraceAndMakesRoomForAnother() {
        RequestTurn first = begin(OURS, "0");
        RequestTurn second = begin(OURS, "1");
        for (int i = 0; i < 10_000; i++) {
            inTurn(OURS, Mono.never()).subscribe().dispose();
        }
        begin(OURS, "2");
        first.end();
        time.advanceTime();
        assertThat(begun).containsExactly("0", "1", "2");

        second.end();
        inTurn(OURS, Mono.never()).subscribe().dispose();
        inTurn(OURS, Mono.error(new IllegalStateException())).subscribe(done -> {}, failed -> {});
        begin(OURS, "3");
        assertThat(begun).containsExactly("0", "1", "2", "3");
    }

    @Test
    void whatHangsLosesItsTurnAndKeepsNobodyElseOut() {
        RequestTurn hanging = begin(OURS, "0");
        begin(OURS, "1");
        time.advanceTimeBy(HOLD.minusMillis(1));
        begin(OURS, "2");
        begin(OURS, "3");
        begin(OURS, "4");
        assertThat(begun).containsExactly("0", "1");
        time.advanceTimeBy(Duration.ofMillis(1));
        assertThat(begun).containsExactly("0", "1", "2", "3");
        // gone on without a turn, it neither waits again nor makes room a second time
        hanging.begin().block();
        hanging.end();
        assertThat(lines.waiting(OURS)).isEqualTo(1);
        time.advanceTimeBy(HOLD.multipliedBy(2));
        assertThat(lines.size()).isZero();
    }

    @Test
    void hangingUpGivesATurnBackAfterAMomentAndAPlaceInTheLineAtOnce() {
        RequestTurn first = begin(OURS, "0");
        begin(OURS, "1");
        RequestTurn waiting = begin(OURS, "2");
        begin(OURS, "3");
        waiting.abandon();
        assertThat(lines.waiting(OURS)).isEqualTo(1);
        first.abandon();
        time.advanceTimeBy(GRACE.minusMillis(1));
        assertThat(begun).containsExactly("0", "1");
        time.advanceTimeBy(Duration.ofMillis(1));
        assertThat(begun).containsExactly("0", "1", "3");
    }

    @Test
    void thoseWhoWaitKeepSoMuchOfBodiesAndNoMore() {
        RequestTurn first = begin(OURS, "0");
        begin(OURS, "1");
        RequestTurn large = begin(OURS, "2", 5_000);
        begin(OURS, "3", 1);
        assertThat(lines.waiting(OURS)).as("beside one that is larger than all").isEqualTo(1);
        large.end();
        begin(OURS, "4", 600);
        begin(OURS, "5", 401);
        begin(OURS, "6", 400);
        assertThat(lines.waiting(OURS)).isEqualTo(2);
        first.end();
        time.advanceTime();
        begin(OURS, "7", 600);
        assertThat(lines.waiting(OURS)).as("once the first is no longer kept").isEqualTo(2);
        assertThat(begun).containsExactly("0", "1", "4");
    }

    @Test
    void aNetworkThatNobodyIsInIsForgotten() {
        for (int i = 0; i < 1_000; i++) {
            begin("network " + i, "a").end();
        }
        assertThat(lines.size()).isZero();
    }

    /** All end where they begin: were each called by the one before, the stack would not be deep enough. */
    @Test
    void anyNumberFollowsOneAnotherAndNoTurnIsLostWhereSomeGoAway() throws InterruptedException {
        int many = 30_000;
        Scheduler threads = Schedulers.newParallel("turns", 2);
        Lines line = new Lines(new NetworkShare(1, many, BYTES, Duration.ofMinutes(5), Duration.ofMinutes(5)), threads);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch ended = new CountDownLatch(many);
        try {
            RequestTurn first = new RequestTurn(line, OURS);
            first.begin().block();
            List<Disposable> leaving = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                RequestTurn turn = new RequestTurn(line, OURS);
                // whoever goes away in the middle is not waited for, so only those who stay are never two
                boolean leaves = i % 3 == 0;
                Disposable one = turn.begin()
                        .then(Mono.fromRunnable(() -> {
                            if (!leaves) {
                                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                                atOnce.decrementAndGet();
                            }
                        }))
                        .doFinally(end -> turn.end())
                        .doFinally(end -> ended.countDown())
                        .subscribe();
                if (leaves) {
                    leaving.add(one);
                }
            }
            first.end();
            leaving.forEach(Disposable::dispose);
            assertThat(ended.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(most).hasValue(1);
            RequestTurn last = new RequestTurn(line, OURS);
            last.begin().block(Duration.ofMinutes(1));
            last.end();
            assertThat(line.size()).isZero();
        } finally {
            threads.dispose();
        }
    }

    private RequestTurn begin(String network, String name) {
        return begin(network, name, 0);
    }

    private RequestTurn begin(String network, String name, int bytes) {
        RequestTurn turn = new RequestTurn(lines, network);
        turn.keep(bytes);
        turn.begin().subscribe(done -> {}, failed -> {}, () -> begun.add(name));
        return turn;
    }

    private Mono<Void> inTurn(String network, Mono<Void> work) {
        RequestTurn turn = new RequestTurn(lines, network);
        return turn.begin().then(work).doFinally(end -> turn.end());
    }
}
