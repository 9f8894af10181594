// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.RunningService;
import io.kogge.notification.bounces.model.returned.ReturnedMail;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Content;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Reason;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Settlement;
import io.kogge.notification.bounces.usecase.ReturnMailbox.Position;
import io.kogge.notification.bounces.usecase.ReturnedMails;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class MongoReturnedMailsIT {
    private static final Instant MONDAY = Instant.parse("2027-03-08T08:00:00Z");

    private final TestDatabase at;
    private final SearchableAggregates<ReturnedMail, Void> aggregates;
    private final ReturnedMails mails;

    @SuppressWarnings("unchecked")
    MongoReturnedMailsIT(TestDatabase at) {
        this.at = at;
        RunningService service = RunningService.on(at);
        this.aggregates = service.bean("returnedMailAggregates", SearchableAggregates.class);
        this.mails = service.bean(ReturnedMails.class);
    }

    @Test
    void openOnesAreListedTheLatestFirstAndEachIsKeptOnlySoLong() {
        String early = keep(MONDAY, "p-" + UUID.randomUUID());
        String late = keep(MONDAY.plusSeconds(60), "p-" + UUID.randomUUID());
        String settled = keep(MONDAY.plusSeconds(30), "p-" + UUID.randomUUID());
        aggregates
                .change(
                        settled,
                        Command.by(Actor.staff("m")),
                        mail -> mail.settle(new Settlement(Settlement.How.NOT_IMPORTANT, "staff:m", MONDAY)))
                .block();

        assertThat(open()).containsSubsequence(late, early).doesNotContain(settled);

        assertThat(mails.deleteArrivedBefore(MONDAY.plusSeconds(45)).block()).isGreaterThanOrEqualTo(2);
        assertThat(open()).contains(late).doesNotContain(early);
        assertThat(mails.get(late).block().state().about().text()).isEqualTo("Hello");
    }

    @Test
    void whatIsAboutSomebodyIsForgottenWithHim() {
        String person = "p-" + UUID.randomUUID();
        String about = keep(MONDAY.plusSeconds(100), person);

        mails.forget(person).block();

        assertThat(open()).doesNotContain(about);
    }

    @Test
    void howFarAMailboxWasReadIsKeptForEach() {
        try (MongoClient client = MongoClients.create(at.uri())) {
            MongoDatabase database = client.getDatabase(TestDatabase.freshName());
            MongoPositions one = new MongoPositions(database, "one");
            assertThat(one.last().block()).isEqualTo(Position.START);

            one.reached(new Position(7, 3)).block();
            one.reached(new Position(7, 4)).block();

            assertThat(one.last().block()).isEqualTo(new Position(7, 4));
            assertThat(new MongoPositions(database, "other").last().block()).isEqualTo(Position.START);
        }
    }

    private List<String> open() {
        return mails.open(new Paging(1, 100)).block().items().stream()
                .map(Stored::id)
                .toList();
    }

    private String keep(Instant arrivedAt, String personId) {
        String id = UUID.randomUUID().toString();
        ReturnedMail mail = new ReturnedMail(
                new Content("a@b.example", "Re", "Hello", ""), Reason.WRITTEN, arrivedAt, null, personId, null);
        aggregates
                .create(id, Command.by(Actor.system("test")), Decision.of(mail))
                .block();
        return id;
    }
}
