// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.relay.OutboxEntry;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.model.StopKey;
import io.kogge.notification.correspondence.model.CalendarAnswer;
import io.kogge.notification.correspondence.model.CalendarAnswer.Kind;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.CopiesTally;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Delivery.Status;
import io.kogge.notification.correspondence.model.DeliveryProgress;
import io.kogge.notification.correspondence.model.EntryAnswer;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.usecase.Change;
import io.kogge.notification.correspondence.usecase.Kept;
import io.kogge.notification.correspondence.usecase.Publishing;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.testkit.growth.ExaminedDocuments;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

@OnEveryDatabase
class MongoCorrespondencesIT {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final String REMINDER = "reminder:m:2027-03-09:1";
    private static final int MOST = 2;

    private final MovedClock clock = new MovedClock();
    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoTallies tallies;
    private final MongoCorrespondenceStore store;
    private final MongoCorrespondences correspondences;

    private static final class MovedClock extends Clock {
        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    MongoCorrespondencesIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        database = client.getDatabase(TestDatabase.freshName());
        tallies = new MongoTallies(database, clock);
        store = new MongoCorrespondenceStore(database, tallies, new Publishing() {
            @Override
            public List<OutboxEntry> entries(Change change) {
                return List.of();
            }

            @Override
            public void publish(String id, List<OutboxEntry> outbox) {}
        });
        correspondences = new MongoCorrespondences(database, tallies);
        tallies.prepare().then(store.prepare()).block();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void correspondencesAboutStopsAreFoundByMissionAndByPerson() {
        StopKey bremen = new StopKey("DE", "Bremen", 1);
        StopKey tianjin = new StopKey("CN", "天津 Tianjin", 2);
        List<Recipient> stops = List.of(
                Recipient.of(participant("m", "r1"), bremen),
                Recipient.of(participant("m", "r1"), tianjin),
                Recipient.of(participant("m", "r10"), bremen));
        Stream.concat(
                        stops.stream(),
                        Stream.of(Recipient.of(participant("m", "r1")), Recipient.of(participant("m2", "r1"), bremen)))
                .forEach(to -> store.add(
                                List.of(Delivery.queue(
                                                new Letter(MessageKind.STOP_ENTRY, to, Cause.event("e1")), NOW, NOW, 1)
                                        .state()),
                                NOW)
                        .block());
        assertThat(correspondences
                        .ofStops("m")
                        .map(Correspondence::to)
                        .collectList()
                        .block())
                .containsExactlyInAnyOrderElementsOf(stops);
        assertThat(correspondences
                        .ofStops(List.of(participant("m", "r1"), participant("m", "r2")))
                        .map(Correspondence::to)
                        .collectList()
                        .block())
                .containsExactlyInAnyOrder(stops.get(0), stops.get(1));
        assertThat(correspondences
                        .ofStops(List.of(participant("m", "r10"), participant("m2", "r1")))
                        .map(Correspondence::to)
                        .collectList()
                        .block())
                .as("of several missions")
                .containsExactlyInAnyOrder(stops.get(2), Recipient.of(participant("m2", "r1"), bremen));
        assertThat(correspondences
                        .ofStops(List.of(participant("m", "r2")))
                        .collectList()
                        .block())
                .isEmpty();
        assertThat(correspondences.ofStops(List.of()).collectList().block()).isEmpty();
    }

    private static Participant participant(String mission, String registration) {
        return new Participant(
                registration, mission, registration, Participant.Registration.SUBMITTED, PlaceDecision.ACCEPTED, 1, "");
    }

    @Test
    void copiesOfAMessageAreCountedByHowFarTheyHaveCome() {
        store(ofEachKind("m", 2));
        store(ofEachKind("other", 1));
        CopiesTally[] expected = {
            tally(REMINDER, Status.SENT, "", "nl", false, NOW),
            tally(REMINDER, Status.SENT, "", "en", true, NOW),
            tally(REMINDER, Status.BOUNCED, "5.1.1", "nl", false, NOW),
            tally(REMINDER, Status.SKIPPED, "JOINED_LATE", "", false, NOW),
            tally("received", Status.QUEUED, "CONNECT", "", false, NOW)
        };
        assertThat(correspondences.tallies("m").collectList().block()).containsExactlyInAnyOrder(expected);
        settle();
        assertThat(correspondences.tallies("m").collectList().block()).containsExactlyInAnyOrder(expected);
        assertThat(correspondences.unsuccessful().block()).isEqualTo(Map.of("m", 2L, "other", 1L));
    }

    @Test
    void whatChangesAfterItWasCountedIsCountedAgainWhoeverChangedIt() {
        store(ofEachKind("m", 1));
        settle();
        clock.now = clock.now.plusSeconds(3600);
        store(List.of(letter("m", "more", 0, null, Status.FAILED, "CANNOT_SEND", false, null)));
        assertThat(correspondences
                        .tallies("m")
                        .map(CopiesTally::count)
                        .reduce(0L, Long::sum)
                        .block())
                .isEqualTo(6);
        settle();
        assertThat(correspondences.unsuccessful().block()).isEqualTo(Map.of("m", 2L));
    }

    @Test
    void pagesAreInTheOrderInWhichPeopleCame() {
        store(ofEachKind("m", 2));
        store(ofEachKind("other", 1));
        assertThat(registrations(
                        correspondences.first("m", REMINDER, 3).collectList().block()))
                .containsExactly("m-sent-0", "m-twice-0", "m-bounced-0");
        assertThat(registrations(correspondences
                        .remarkable("m", REMINDER, 3)
                        .collectList()
                        .block()))
                .containsExactly("m-twice-0", "m-bounced-0", "m-twice-1");
        Paged<Delivery> second =
                correspondences.ofMessage("m", REMINDER, new Paging(2, 3)).block();
        assertThat(registrations(second.items())).containsExactly("m-late-0", "m-sent-1", "m-twice-1");
        assertThat(second.total()).isEqualTo(8);
        Paged<Delivery> all = correspondences.ofMission("m", new Paging(1, 100)).block();
        assertThat(registrations(all.items())).startsWith("m-waiting-0", "m-waiting-1", "m-sent-0");
        assertThat(all.total()).isEqualTo(10).isEqualTo(all.items().size());
        assertThat(registrations(
                        correspondences.ofMission("m", new Paging(2, 3)).block().items()))
                .containsExactly("m-twice-0", "m-bounced-0", "m-late-0");
    }

    @Test
    void whatCalendarsAnsweredIsFoundAsItIsNow() {
        store(ofEachKind("m", 2));
        store(ofEachKind("other", 1));
        assertThat(answers("m")).isEmpty();
        answer("m", "m-sent-0", Kind.DECLINED, NOW);
        answer("m", "m-waiting-1", Kind.ACCEPTED, NOW);
        assertThat(answers("m"))
                .containsExactlyInAnyOrder(
                        new EntryAnswer(new Recipient("m", "m-sent-0"), new CalendarAnswer(Kind.DECLINED, NOW)),
                        new EntryAnswer(new Recipient("m", "m-waiting-1"), new CalendarAnswer(Kind.ACCEPTED, NOW)));

        answer("m", "m-sent-0", Kind.TENTATIVE, NOW.plusSeconds(1));
        assertThat(answers("m"))
                .extracting(each -> each.answer().kind())
                .containsExactlyInAnyOrder(Kind.TENTATIVE, Kind.ACCEPTED);
        assertThat(answers("other")).isEmpty();
    }

    /** As builds wrote it that did not show answers yet; and with no more than that, as answers are all that is read. */
    @Test
    void whatCalendarsAnsweredBeforeThatWasShownIsFoundToo() throws IOException {
        Document earlier;
        try (InputStream sample = getClass().getResourceAsStream("/documents/correspondences/3.json")) {
            earlier = Document.parse(new String(sample.readAllBytes(), StandardCharsets.UTF_8));
        }
        Flux.from(database.getCollection(MongoCorrespondenceStore.COLLECTION)
                        .insertOne(new Document("_id", "mission:m1:registration:r1").append("state", earlier)))
                .blockLast();
        assertThat(answers("m1"))
                .containsExactly(new EntryAnswer(
                        new Recipient("m1", "r1"),
                        new CalendarAnswer(Kind.TENTATIVE, Instant.parse("2026-11-27T08:00:09Z"))));
    }

    private List<EntryAnswer> answers(String mission) {
        return correspondences.calendarAnswers(mission).collectList().block();
    }

    private void answer(String mission, String registration, Kind kind, Instant at) {
        clock.now = clock.now.plusSeconds(60);
        Kept kept = store.find(new Recipient(mission, registration).correspondence())
                .block();
        store.write(new Change(
                        kept,
                        kept.state().answered(new CalendarAnswer(kind, at)),
                        List.of(),
                        Command.by(Actor.system("test")),
                        new Change.Hold.Leave(),
                        null))
                .block();
    }

    @Test
    void whoGotAMessageSeveralTimesHasALineForEach() {
        store(List.of(
                letter("m", "same", 0, null, Status.SENT, "", false, "nl"),
                letter("m", "same", 1, null, Status.BOUNCED, "5.1.1", false, "nl"),
                letter("m", "next", 2, null, Status.SENT, "", false, "nl")));
        assertThat(registrations(correspondences
                        .ofMessage("m", "received", new Paging(1, 1))
                        .block()
                        .items()))
                .hasSize(2);
        assertThat(correspondences.remarkable("m", "received", 9).collectList().block())
                .extracting(each -> each.progress().status())
                .containsExactly(Status.BOUNCED);
    }

    @Test
    void aPageReadsWhatItShowsAndCountsNothing() {
        Optional<ExaminedDocuments> examined = ExaminedDocuments.of(database);
        assumeTrue(examined.isPresent(), "counts what it reads");
        store(ofEachKind("small", MOST));
        store(ofEachKind("large", 200));
        for (String mission : List.of("small", "large")) {
            answer(mission, mission + "-sent-0", Kind.DECLINED, NOW);
            answer(mission, mission + "-sent-1", Kind.ACCEPTED, NOW);
        }
        settle();
        for (String mission : List.of("small", "large")) {
            assertThat(read(examined.get(), correspondences.calendarAnswers(mission)))
                    .as("answers of %s", mission)
                    .isEqualTo(2);
            assertThat(read(examined.get(), correspondences.tallies(mission)))
                    .as("tallies of %s", mission)
                    .isZero();
            assertThat(read(examined.get(), correspondences.first(mission, REMINDER, MOST)))
                    .as("first of %s", mission)
                    .isEqualTo(MOST);
            assertThat(read(examined.get(), correspondences.ofMessage(mission, REMINDER, new Paging(2, MOST))))
                    .as("message of %s", mission)
                    .isEqualTo(MOST);
            assertThat(read(examined.get(), correspondences.ofMission(mission, new Paging(2, MOST))))
                    .as("all of %s", mission)
                    .isEqualTo(MOST);
            assertThat(read(examined.get(), correspondences.remarkable(mission, REMINDER, MOST)))
                    .as("remarkable of %s", mission)
                    .isEqualTo(MOST);
        }
    }

    private static long read(ExaminedDocuments examined, Publisher<?> query) {
        return examined.during(
                MongoCorrespondenceStore.COLLECTION, () -> Flux.from(query).blockLast());
    }

    /** Long after the last change all is counted. */
    private void settle() {
        clock.now = clock.now.plusSeconds(60);
        tallies.refresh().block();
    }

    private static CopiesTally tally(
            String message, Status status, String code, String language, boolean possiblyTwice, Instant first) {
        return new CopiesTally(message, status, code, language, possiblyTwice, 2, first, first.plusSeconds(1));
    }

    private static List<String> registrations(List<Delivery> found) {
        return found.stream()
                .map(letter -> letter.letter().to().registrationId())
                .toList();
    }

    /** So many of each kind, one of each queued after the other. */
    private static List<Delivery> ofEachKind(String mission, int count) {
        return IntStream.range(0, count)
                .boxed()
                .flatMap(i -> Stream.of(
                        letter(mission, "sent-" + i, i, REMINDER, Status.SENT, "", false, "nl"),
                        letter(mission, "twice-" + i, i, REMINDER, Status.SENT, "", true, "en"),
                        letter(mission, "bounced-" + i, i, REMINDER, Status.BOUNCED, "5.1.1", false, "nl"),
                        letter(mission, "late-" + i, i, REMINDER, Status.SKIPPED, "JOINED_LATE", false, null),
                        letter(mission, "waiting-" + i, i, null, Status.QUEUED, "CONNECT", false, null)))
                .toList();
    }

    private static Delivery letter(
            String mission,
            String who,
            int number,
            @Nullable String occurrence,
            Status status,
            String code,
            boolean possiblyTwice,
            @Nullable String language) {
        Letter letter = new Letter(
                occurrence == null ? MessageKind.RECEIVED : MessageKind.REMINDER,
                new Recipient(mission, mission + '-' + who),
                new Cause(who + number, occurrence, 0, null, null));
        return new Delivery(
                letter.id(),
                letter,
                NOW.plusSeconds(number),
                NOW,
                0,
                new DeliveryProgress(status, 1, 0, false, possiblyTwice, NOW, code, "", null),
                language == null ? null : new Delivery.Told(1, null, "shown", language),
                null);
    }

    private void store(List<Delivery> all) {
        for (int i = 0; i < all.size(); i++) {
            store.add(List.of(all.get(i)), NOW.plusMillis(i)).block();
            mark(all.get(i));
        }
    }

    /** As if it had come so far by changes. */
    private void mark(Delivery letter) {
        if (letter.remarkable()) {
            Flux.from(database.getCollection(MongoCorrespondenceStore.COLLECTION)
                            .updateOne(
                                    Filters.eq(letter.letter().to().correspondence()),
                                    Updates.addToSet(
                                            CorrespondenceWrites.SHOWN,
                                            CorrespondenceDocument.remarkable(
                                                    letter.letter().message()))))
                    .blockLast();
        }
    }
}
