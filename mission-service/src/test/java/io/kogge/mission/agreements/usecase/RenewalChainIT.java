// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.RunningService;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.model.AgreementEvent;
import io.kogge.mission.agreements.model.AgreementState;
import io.kogge.mission.agreements.model.AgreementTerms;
import io.kogge.mission.agreements.model.Ending;
import io.kogge.mission.agreements.model.Samples;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A renewal is two writes; whatever comes between, there is one chain in the end. */
@OnEveryDatabase
class RenewalChainIT {
    private static final Actor STAFF = Actor.staff("staff-1");
    private static final int ROUNDS = 60;
    private static final AgreementTerms NEXT = Samples.terms("Friendship", "2026-12", "2031");

    private final Agreements agreements;
    private final AgreementCommands commands;
    private final Aggregates<Agreement, AgreementEvent> aggregates;
    private final String id = UUID.randomUUID().toString();

    RenewalChainIT(TestDatabase database) {
        RunningService service = RunningService.on(database);
        agreements = service.bean(Agreements.class);
        commands = service.bean(AgreementCommands.class);
        aggregates = service.bean("agreementAggregates");
        commands.sign(id, Samples.terms("Friendship", "1989", "2026"), List.of(), STAFF)
                .block();
    }

    @Test
    void theOneBeforeIsRenewedAtOnceAndARepeatMakesNoSecond() {
        Stored<Agreement> next = renew(1, NEXT);

        assertThat(state()).isEqualTo(AgreementState.RENEWED);
        assertThat(renew(1, NEXT)).isEqualTo(next);
        assertThatThrownBy(() -> renew(2, Samples.terms("Other words", "2027", null)))
                .isInstanceOfSatisfying(
                        Rejection.Conflict.class,
                        refused -> assertThat(refused.code()).isEqualTo("agreement-already-renewed"));
        assertThat(agreements.chain(id).map(Stored::id).collectList().block()).containsExactly(id, next.id());
    }

    @Test
    void whereACrashCameBetweenTheEventCompletesIt() {
        Agreement before = agreements.get(id).block().state();
        aggregates
                .create(before.renewalId(), Command.by(STAFF), before.renewal(Samples.content("x", "2026", null)))
                .block();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(state()).isEqualTo(AgreementState.RENEWED));
    }

    @Test
    void whereItWasClosedOrTakenOutMeanwhileTheRenewalCounts() {
        Agreement before = agreements.get(id).block().state();
        commands.end(id, 1, new Ending(KnownDate.year(2020), "no answer"), STAFF)
                .block();
        aggregates
                .create(before.renewalId(), Command.by(STAFF), before.renewal(Samples.content("x", "2026", null)))
                .block();

        assertHasRenewal(() -> commands.remove(id, 2, STAFF).block());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(state()).isEqualTo(AgreementState.RENEWED));
        long version = agreements.get(id).block().version();
        assertHasRenewal(() -> commands.reopen(id, version, STAFF).block());
        assertHasRenewal(() -> commands.remove(id, version, STAFF).block());
    }

    private static void assertHasRenewal(ThrowingCallable refused) {
        assertThatThrownBy(refused)
                .isInstanceOfSatisfying(
                        Rejection.Conflict.class,
                        conflict -> assertThat(conflict.code()).isEqualTo("agreement-has-renewal"));
    }

    @Test
    void itIsRenewedOrTakenOutOfTheRegisterNeverBoth() {
        for (int round = 0; round < ROUNDS; round++) {
            String raced = UUID.randomUUID().toString();
            commands.sign(raced, Samples.terms("Friendship", "1989", "2026"), List.of(), STAFF)
                    .block();
            boolean renewalFirst = round % 2 == 0;
            Mono<Boolean> renewed = done(commands.renew(raced, 1, NEXT, List.of(), STAFF));
            Mono<Boolean> removed = done(commands.remove(raced, 1, STAFF));
            Mono.zip(renewalFirst ? renewed : removed, renewalFirst ? removed : renewed)
                    .block();

            Agreement before = aggregates.get(raced).block().state();
            boolean next =
                    agreements.chain(raced).any(one -> !one.id().equals(raced)).block();
            assertThat(before.removed() && next).as("both, in round " + round).isFalse();
            assertThat(before.removed() || before.state() == AgreementState.RENEWED || !next)
                    .as("a renewal counts, in round " + round)
                    .isTrue();
        }
    }

    private static Mono<Boolean> done(Mono<?> command) {
        return command.thenReturn(true)
                .subscribeOn(Schedulers.parallel())
                .onErrorResume(Rejection.class, refused -> Mono.just(false));
    }

    @Test
    void whereARemovalWasCutOffItCanBeRenewed() {
        Agreement before = agreements.get(id).block().state();
        aggregates
                .create(before.renewalId(), Command.by(STAFF), before.noRenewal())
                .block();

        assertThatThrownBy(() -> renew(1, NEXT)).isInstanceOf(Rejection.Stale.class);
        Stored<Agreement> next = renew(agreements.get(id).block().version(), NEXT);
        assertThat(agreements.chain(id).map(Stored::id).collectList().block()).containsExactly(id, next.id());
    }

    @Test
    void whereARemovalWasCutOffItEndsByTryingAgain() {
        Agreement before = agreements.get(id).block().state();
        aggregates
                .create(before.renewalId(), Command.by(STAFF), before.noRenewal())
                .block();

        commands.remove(id, 1, STAFF).block();
        assertThat(aggregates.get(id).block().state().removed()).isTrue();
    }

    @Test
    void aRenewalThatIsTakenOutOfTheRegisterPutsTheOneBeforeBackInForce() {
        Stored<Agreement> next = renew(1, NEXT);

        commands.remove(next.id(), 1, STAFF).block();

        assertThat(state()).isEqualTo(AgreementState.IN_FORCE);
        long version = agreements.get(id).block().version();
        assertThat(renew(version, NEXT).id()).isNotEqualTo(next.id());
        assertThat(state()).isEqualTo(AgreementState.RENEWED);
    }

    @Test
    void whoSawAnEarlierVersionIsTold() {
        commands.correct(id, 1, Samples.terms("Peace", "1989", "2026"), List.of(), STAFF)
                .block();

        assertThatThrownBy(() -> renew(1, NEXT)).isInstanceOf(Rejection.Stale.class);
    }

    private Stored<Agreement> renew(long version, AgreementTerms terms) {
        return commands.renew(id, version, terms, List.of(), STAFF).block();
    }

    private AgreementState state() {
        return agreements.get(id).block().state().state();
    }
}
