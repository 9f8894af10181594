// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoClient;
import io.kogge.event.consumer.Views;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.date.KnownDate;
import io.kogge.notification.RunningService;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.notification.staffmail.model.EndingAgreement;
import io.kogge.notification.staffmail.model.NewsKind;
import io.kogge.notification.staffmail.model.PlacesTaken;
import io.kogge.notification.staffmail.model.SetAside;
import io.kogge.notification.staffmail.model.StaffMailbox;
import io.kogge.notification.staffmail.usecase.OwnMail;
import io.kogge.notification.staffmail.usecase.SetAsideMarks;
import io.kogge.notification.staffmail.usecase.StaffMailboxes;
import io.kogge.schemas.partner.AgreementState;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class StaffMailStorageIT {
    private static final Actor TEST = Actor.system("test");

    private final RunningService service;
    private final OtherServices others;
    private final StaffMailboxes mailboxes;
    private final String id = UUID.randomUUID().toString();

    StaffMailStorageIT(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
        mailboxes = service.bean(StaffMailboxes.class);
    }

    @Test
    void aMailboxIsReadBackWholeAndFoundOnceItsAddressIsConfirmed() {
        OwnMail ownMail = service.bean(OwnMail.class);
        ownMail.follow(id, id + "@groningen.example", "en", Command.of(id, TEST))
                .block();
        assertThat(reachable()).doesNotContain(id);
        StaffMailbox confirmed = ownMail.confirm(id, 1).block();
        assertThat(reachable()).contains(id);
        ownMail.choose(id, "nl", Set.of(NewsKind.DIGEST, NewsKind.BOUNCED), TEST)
                .block();
        StaffMailbox asked =
                ownMail.ask(id, "other-" + id + "@groningen.example", TEST).block();
        assertThat(mailboxes.of(List.of(id, "nobody")).collectList().block()).containsExactly(asked);
        assertThat(asked.email()).isEqualTo(confirmed.email());
        ownMail.forget(id, Command.of("forget-" + id, TEST)).block();
        assertThat(reachable()).doesNotContain(id);
        assertThat(mailboxes.of(List.of(id)).blockFirst().toString()).doesNotContain("groningen");
    }

    private List<String> reachable() {
        return mailboxes.reachable().map(StaffMailbox::staffId).collectList().block();
    }

    @Test
    void whatStaffHeardOfIsKept() {
        SetAsideMarks marks =
                new MongoSetAsideMarks(service.bean(MongoClient.class).getDatabase(TestDatabase.freshName()));
        assertThat(marks.find().block()).isNull();
        SetAside first = SetAside.first(4);
        marks.keep(first).block();
        assertThat(marks.find().block()).isEqualTo(first);
        SetAside later = first.seen(9).digest(LocalDate.of(2027, 3, 9));
        marks.keep(later).block();
        assertThat(marks.find().block()).isEqualTo(later);
    }

    @Test
    void placesComeTogetherFromTheMissionAndItsAllocationWhicheverIsFirst() {
        ViewPlaces places = new ViewPlaces(service.bean(Views.class));
        others.count(id, 19, 2);
        others.announce(id);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            PlacesTaken found = places.of(id).block();
            assertThat(found).isNotNull();
            assertThat(found.accepted()).isEqualTo(19);
            assertThat(found.capacity()).isEqualTo(20);
            assertThat(found.free()).isOne();
        });
        assertThat(places.waitedFor().map(PlacesTaken::missionId).collectList().block())
                .contains(id);
        others.cancel(id, 1);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(places.waitedFor()
                                .map(PlacesTaken::missionId)
                                .collectList()
                                .block())
                        .doesNotContain(id));
    }

    @Test
    void anAnnouncedMissionIsFoundByWhenItsRegistrationCloses() {
        Audiences audiences = service.bean(Audiences.class);
        others.announce(id);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(audiences.mission(id).block().registering()).isNotNull());
        Instant closes = audiences.mission(id).block().registering().closesAt();
        assertThat(closing(audiences, closes, closes.plusSeconds(1))).contains(id);
        assertThat(closing(audiences, closes.minusSeconds(60), closes)).doesNotContain(id);
        others.cancel(id, 1);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(closing(audiences, closes, closes.plusSeconds(1)))
                        .doesNotContain(id));
    }

    private static List<String> closing(Audiences audiences, Instant from, Instant until) {
        return audiences
                .registrationsClosing(from, until)
                .map(Mission::id)
                .collectList()
                .block();
    }

    @Test
    void agreementsInForceAreFoundByTheLastDayThatTheirEndMayMean() {
        ViewAgreements agreements = new ViewAgreements(service.bean(Views.class));
        others.agree(id, AgreementState.IN_FORCE, "2031-02");
        LocalDate last = LocalDate.of(2031, 2, 28);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(agreements
                                .between(last, last)
                                .map(EndingAgreement::id)
                                .collectList()
                                .block())
                        .contains(id));
        assertThat(agreements
                        .between(last.plusDays(1), last.plusDays(9))
                        .collectList()
                        .block())
                .extracting(EndingAgreement::id)
                .doesNotContain(id);
        assertThat(agreements.find(id).block())
                .isEqualTo(new EndingAgreement(
                        id, "Hydrogen " + id.substring(0, 4), "Hamburg", KnownDate.parse("2031-02")));
        others.agree(id, AgreementState.RENEWED, "2031-02");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(agreements.find(id).block()).isNull());
    }
}
