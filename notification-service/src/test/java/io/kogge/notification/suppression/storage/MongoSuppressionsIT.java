// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.RunningService;
import io.kogge.notification.message.model.MailGroup;
import io.kogge.notification.suppression.model.Holder;
import io.kogge.notification.suppression.model.Suppression;
import io.kogge.notification.suppression.model.SuppressionEvent;
import io.kogge.notification.suppression.model.SuppressionRule;
import io.kogge.notification.suppression.model.Unsubscriptions;
import io.kogge.notification.suppression.model.Unsubscriptions.How;
import io.kogge.notification.suppression.usecase.ForgetPerson;
import io.kogge.notification.suppression.usecase.Suppressions;
import io.kogge.notification.suppression.usecase.UnsubscribedPeople;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class MongoSuppressionsIT {
    /** Before all else here, and not long ago: what is, the service's own job deletes at any moment. */
    private static final Instant FIRST = Instant.parse("2080-03-08T08:00:00Z");

    private static final Instant FUTURE = Instant.parse("2090-03-08T08:00:00Z");
    private static final Command COMMAND = Command.by(Actor.system("test"));

    private final Aggregates<Suppression, SuppressionEvent> aggregates;
    private final Aggregates<Unsubscriptions, Unsubscriptions.Event> people;
    private final Suppressions suppressions;
    private final UnsubscribedPeople unsubscribed;
    private final String person = UUID.randomUUID().toString();

    @SuppressWarnings("unchecked")
    MongoSuppressionsIT(TestDatabase database) {
        RunningService service = RunningService.on(database);
        aggregates = service.bean("suppressionAggregates", Aggregates.class);
        people = service.bean("unsubscriptionAggregates", Aggregates.class);
        suppressions = service.bean(Suppressions.class);
        unsubscribed = service.bean(UnsubscribedPeople.class);
    }

    @Test
    void whatIsSuppressedIsFoundByItsDigestAmongMany() {
        Stored<Suppression> gone = keep(goneForGood(FUTURE));
        Stored<Suppression> released = keep(goneForGood(FUTURE));
        release(released, FUTURE.plusSeconds(1));
        Stored<Suppression> counted = keep(cameBack(FUTURE));

        assertThat(suppressions
                        .suppressed(List.of(address(gone), address(released), address(counted), "unheard of"))
                        .block())
                .containsExactly(address(gone));
        assertThat(suppressions.at(address(gone)).block().state()).isEqualTo(gone.state());
        assertThat(suppressions.at("unheard of").block()).isNull();
    }

    @Test
    void anAddressIsKeptOnce() {
        Suppression one = goneForGood(FUTURE);
        keep(one);
        assertThatThrownBy(() -> keep(one))
                .isInstanceOf(Rejection.Conflict.class)
                .hasMessage("suppression-exists");
    }

    @Test
    void whatIsOrWasSuppressedIsListedTheLatestFirst() {
        Stored<Suppression> early = keep(goneForGood(FUTURE.plusSeconds(10)));
        Stored<Suppression> late = keep(goneForGood(FUTURE.plusSeconds(20)));
        Stored<Suppression> counted = keep(cameBack(FUTURE.plusSeconds(30)));
        release(early, FUTURE.plusSeconds(40));

        assertThat(suppressions.listed(new Paging(1, 100)).block().items().stream()
                        .map(Stored::id))
                .containsSubsequence(late.id(), early.id())
                .doesNotContain(counted.id());
    }

    @Test
    void whatIsOverIsDeletedAfterAWhileAndWhatIsSuppressedNever() {
        // what other tests of the same service left is over too
        suppressions.deleteOverBefore(FIRST).block();
        Stored<Suppression> gone = keep(goneForGood(FIRST));
        Stored<Suppression> released = keep(goneForGood(FIRST));
        release(released, FIRST.plusSeconds(1));
        Stored<Suppression> counted = keep(cameBack(FIRST));
        Stored<Suppression> counting = keep(cameBack(FIRST)
                .cameBack(
                        null, "", FIRST.plus(Duration.ofDays(3)), FIRST.plus(Duration.ofDays(3)), SuppressionRule.USUAL)
                .state());

        assertThat(suppressions.deleteOverBefore(FIRST.plus(Duration.ofDays(2))).block())
                .isEqualTo(2);

        assertThat(suppressions.at(address(gone)).block()).isNotNull();
        assertThat(suppressions.at(address(counting)).block()).isNotNull();
        assertThat(suppressions.at(address(released)).block()).isNull();
        assertThat(suppressions.at(address(counted)).block()).isNull();
    }

    @Test
    void ofSomebodyErasedStaysTheDigestAndNothingElse() {
        Stored<Suppression> gone = keep(goneForGood(FUTURE));
        people.createOrChange(
                        person,
                        COMMAND,
                        none -> Unsubscriptions.none(person)
                                .unsubscribe(List.of(MailGroup.REMINDERS), How.LINK, FUTURE))
                .block();
        assertThat(unsubscribed
                        .of(List.of(person, "somebody else"))
                        .collectList()
                        .block())
                .singleElement()
                .matches(found -> found.from(MailGroup.REMINDERS));

        ForgetPerson forget = new ForgetPerson(suppressions, aggregates, unsubscribed);
        forget.forget(person, Command.by(Actor.system("test"))).block();
        forget.forget(person, Command.by(Actor.system("test"))).block();

        assertThat(suppressions.heldBy(person).collectList().block()).isEmpty();
        assertThat(suppressions.suppressed(List.of(address(gone))).block()).hasSize(1);
        assertThat(suppressions.at(address(gone)).block().state())
                .isEqualTo(gone.state().forgetHolder().state());
        assertThat(unsubscribed.of(List.of(person)).collectList().block()).isEmpty();
    }

    private Suppression goneForGood(Instant at) {
        return fresh().goneForGood(new Holder(person, 1), "unknown user", at, at)
                .state();
    }

    private Suppression cameBack(Instant at) {
        return fresh().cameBack(new Holder(person, 1), "full", at, at, SuppressionRule.USUAL)
                .state();
    }

    private static Suppression fresh() {
        return Suppression.of(UUID.randomUUID().toString());
    }

    private Stored<Suppression> keep(Suppression state) {
        return aggregates
                .create(UUID.randomUUID().toString(), Command.by(Actor.system("test")), Decision.of(state))
                .block();
    }

    private void release(Stored<Suppression> stored, Instant at) {
        Actor marijke = Actor.staff("staff-1");
        aggregates
                .change(stored.id(), Command.by(marijke), state -> state.release(marijke, at))
                .block();
    }

    private static String address(Stored<Suppression> stored) {
        return stored.state().address();
    }
}
