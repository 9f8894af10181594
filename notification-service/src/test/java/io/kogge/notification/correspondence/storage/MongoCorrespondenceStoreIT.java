// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.relay.OutboxEntry;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.notification.correspondence.model.CalendarAnswer;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.DeliveryEvent;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.model.SkipReason;
import io.kogge.notification.correspondence.usecase.Change;
import io.kogge.notification.correspondence.usecase.Change.Hold;
import io.kogge.notification.correspondence.usecase.Kept;
import io.kogge.notification.correspondence.usecase.Publishing;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

@OnEveryDatabase
class MongoCorrespondenceStoreIT {
    private static final Instant NOW = Instant.parse("2027-01-10T10:00:00.123Z");
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Command COMMAND = Command.by(Actor.system("test"));
    private static final Delivery.Told TOLD =
            new Delivery.Told(3, new CalendarStamp(CalendarStamp.Method.REQUEST, 4), "shown", "nl");

    private final MongoClient client;
    private final MongoCorrespondenceStore store;
    private final List<String> published = new CopyOnWriteArrayList<>();

    /** Notes what would be published. */
    private final class Noting implements Publishing {
        @Override
        public List<OutboxEntry> entries(Change change) {
            List<OutboxEntry> entries = new ArrayList<>();
            for (Correspondence.Event event : change.events()) {
                entries.add(new OutboxEntry(
                        AGGREGATE,
                        change.before().id(),
                        change.before().sequence() + entries.size() + 1,
                        "topic",
                        "key",
                        event.what().getClass().getSimpleName(),
                        new byte[] {1},
                        NOW,
                        change.command().actor(),
                        change.command().id(),
                        "correlation",
                        null,
                        null));
            }
            return entries;
        }

        @Override
        public void publish(String id, List<OutboxEntry> outbox) {
            outbox.forEach(entry -> published.add(entry.sequence() + " " + entry.type()));
        }
    }

    MongoCorrespondenceStoreIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        MongoDatabase database = client.getDatabase(TestDatabase.freshName());
        store = new MongoCorrespondenceStore(database, new MongoTallies(database, Clock.systemUTC()), new Noting());
        store.prepare().block();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void lettersComeBehindOneAnotherAndEachOnce() {
        assertThat(add("r1", MessageKind.RECEIVED)).isEmpty();
        assertThat(add("r1", MessageKind.ACCEPTED)).isEmpty();
        assertThat(add("r1", MessageKind.RECEIVED))
                .containsExactly(letter("r1", MessageKind.RECEIVED).id());
        assertThat(find("r1").state().letters())
                .extracting(each -> each.letter().template())
                .containsExactly(MessageKind.RECEIVED, MessageKind.ACCEPTED);
        Delivery stored = find("r1").state().letters().get(1);
        assertThat(stored).isEqualTo(fresh(letter("r1", MessageKind.ACCEPTED), 1));
        assertThat(store.withLetter(stored.id()).block().id()).isEqualTo(id("r1"));
    }

    @Test
    void manyAreAddedAtOnceAndThoseThatAreThereAreTold() {
        add("r3", MessageKind.REMINDER);
        List<Delivery> all = IntStream.range(0, 50)
                .mapToObj(number -> fresh(letter("r" + number, MessageKind.REMINDER), 0))
                .toList();
        assertThat(store.add(all, NOW).block())
                .containsExactly(letter("r3", MessageKind.REMINDER).id());
        assertThat(due(NOW, 100)).hasSize(50);
    }

    @Test
    void manyWhoStartTheSameCorrespondenceAtOnceAllAddToIt() {
        Flux.range(0, 32)
                .flatMap(
                        number -> store.add(
                                List.of(fresh(
                                        new Letter(
                                                MessageKind.RECEIVED,
                                                new Recipient("m", "r1"),
                                                Cause.event("e" + number)),
                                        0)),
                                NOW),
                        16)
                .blockLast();
        assertThat(find("r1").state().letters()).hasSize(32);
        assertThat(find("r1").version()).isEqualTo(32);
    }

    @Test
    void thoseComeFirstThatHaveBeenDueLongest() {
        add("late", NOW.minusSeconds(1));
        add("early", NOW.minusSeconds(9));
        add("notYet", NOW.plusSeconds(9));
        assertThat(due(NOW, 9)).extracting(Kept::id).containsExactly(id("early"), id("late"));
        assertThat(due(NOW, 1)).extracting(Kept::id).containsExactly(id("early"));
        assertThat(store.due(NOW, 1, 9).map(Kept::id).collectList().block()).containsExactly(id("late"));
    }

    @Test
    void oneOfManyTakesIt() {
        add("r1", MessageKind.RECEIVED);
        Kept read = find("r1");
        List<Kept> won = Flux.range(0, 8)
                .flatMap(holder -> store.write(open(read, "holder-" + holder, NOW)), 8)
                .collectList()
                .block();
        assertThat(won).hasSize(1);
        assertThat(find("r1"))
                .usingRecursiveComparison()
                .ignoringFields("unpublished")
                .isEqualTo(won.get(0));
        assertThat(due(NOW.plusSeconds(59), 9)).isEmpty();
        assertThat(due(NOW.plusSeconds(61), 9)).hasSize(1);
        assertThat(published).containsExactly("1 AttemptOpened");
    }

    @Test
    void ofManyWritesByOneCommandThoseThatWereOvertakenAreTold() {
        IntStream.range(0, 20).forEach(number -> add("r" + number, MessageKind.RECEIVED));
        List<Kept> read = due(NOW, 20);
        read.stream()
                .limit(7)
                .forEach(kept -> store.write(open(kept, "faster", NOW)).block());
        assertThat(Flux.fromIterable(read)
                        .flatMap(kept -> store.write(open(kept, "me", NOW)), 20)
                        .map(Kept::id)
                        .collectList()
                        .block())
                .containsExactlyInAnyOrderElementsOf(
                        read.stream().skip(7).map(Kept::id).toList());
    }

    @Test
    void whoRenewsKeepsItAndWhoLostItDoesNot() {
        add("r1", MessageKind.RECEIVED);
        store.write(open(find("r1"), "me", NOW)).block();
        Kept held = find("r1");
        assertThat(store.renew(held.id(), "me", NOW.plusSeconds(50), LEASE).block())
                .isTrue();
        assertThat(store.write(open(held, "other", NOW.plusSeconds(100))).block())
                .as("its version is the same, and it is held")
                .isNull();
        assertThat(store.write(open(held, "other", NOW.plusSeconds(111))).block())
                .isNotNull();
        assertThat(store.renew(held.id(), "me", NOW.plusSeconds(112), LEASE).block())
                .isFalse();
    }

    @Test
    void whatIsAddedWhileItIsHeldIsNeitherLostNorSentBesideIt() {
        add("r1", MessageKind.RECEIVED);
        Kept held = store.write(open(find("r1"), "me", NOW)).block();
        add("r1", MessageKind.ACCEPTED);
        assertThat(due(NOW, 9)).isEmpty();
        assertThat(store.write(skipped(held, new Hold.Free())).block())
                .as("overtaken")
                .isNull();
        store.write(skipped(find("r1"), new Hold.Free())).block();
        assertThat(due(NOW, 9)).hasSize(1);
        assertThat(find("r1").state().next().orElseThrow().letter().template()).isEqualTo(MessageKind.ACCEPTED);
    }

    @Test
    void whatHappenedIsStoredWithIt() {
        add("r1", MessageKind.RECEIVED);
        Kept opened = store.write(open(find("r1"), "me", NOW)).block();
        Kept skipped = store.write(skipped(opened, new Hold.Free())).block();
        Kept read = find("r1");
        assertThat(read.unpublished()).extracting(OutboxEntry::type).containsExactly("AttemptOpened", "Skipped");
        assertThat(read.sequence()).isEqualTo(2);
        assertThat(read.state()).isEqualTo(skipped.state());
        assertThat(read.state().letters().get(0).told()).isEqualTo(TOLD);
        assertThat(read.holder()).isEmpty();
        assertThat(due(NOW.plus(LEASE), 9)).isEmpty();
        assertThat(published).as("from the head").endsWith("1 AttemptOpened", "2 Skipped");
    }

    @Test
    void whatIsToWaitIsLookedAtThenOrWhenSomethingIsAdded() {
        add("r1", MessageKind.RECEIVED);
        Kept read = find("r1");
        store.write(new Change(read, read.state(), List.of(), COMMAND, new Hold.Free(), NOW.plusSeconds(900)))
                .block();
        assertThat(due(NOW.plusSeconds(899), 9)).isEmpty();
        assertThat(due(NOW.plusSeconds(900), 9)).hasSize(1);
        add("r1", MessageKind.ACCEPTED);
        assertThat(due(NOW, 9)).hasSize(1);
    }

    @Test
    void whatIsFoldedAndAnsweredStays() {
        add("r1", MessageKind.ACCEPTED);
        Kept opened = store.write(open(find("r1"), "me", NOW)).block();
        Kept skipped = store.write(skipped(opened, new Hold.Free())).block();
        Correspondence folded = skipped.state()
                .without(letter -> true)
                .answered(new CalendarAnswer(CalendarAnswer.Kind.TENTATIVE, NOW));
        store.write(new Change(skipped, folded, List.of(), COMMAND, new Hold.Leave(), null))
                .block();
        assertThat(find("r1").state()).isEqualTo(folded);
        assertThat(folded.folded()).isEqualTo(TOLD.calendar());
        assertThat(store.olderThan(NOW.plusSeconds(1)).collectList().block()).hasSize(1);
        assertThat(store.olderThan(NOW).collectList().block()).isEmpty();
        assertThat(store.delete(skipped).block()).isFalse();
        assertThat(store.delete(find("r1")).block()).isTrue();
        assertThat(store.find(id("r1")).block()).isNull();
    }

    @Test
    void severalAreFoundAtOnceAndWhatIsNotThereIsLeftOut() {
        add("r1", MessageKind.ACCEPTED);
        add("r2", MessageKind.ACCEPTED);
        add("r3", MessageKind.ACCEPTED);
        assertThat(store.find(List.of(id("r3"), id("r1"), id("r4")))
                        .map(Kept::id)
                        .collectList()
                        .block())
                .containsExactlyInAnyOrder(id("r1"), id("r3"));
    }

    @Test
    void copiesThatMayStillBeSentAreFound() {
        add("r1", MessageKind.REMINDER);
        add("r2", MessageKind.REMINDER);
        add("r3", MessageKind.RECEIVED);
        store.write(skipped(find("r2"), new Hold.Leave())).block();
        assertThat(store.withOpen("mission:m", "reminder")
                        .map(Kept::id)
                        .collectList()
                        .block())
                .containsExactly(id("r1"));
    }

    private Change open(Kept kept, String holder, Instant now) {
        return change(kept, letter -> letter.openAttempt(TOLD, NOW), new Hold.Take(holder, now, now.plus(LEASE)));
    }

    private static Change skipped(Kept kept, Hold hold) {
        return change(kept, letter -> letter.skip(SkipReason.WITHDRAWN, NOW), hold);
    }

    private static Change change(Kept kept, Function<Delivery, Decision<Delivery, DeliveryEvent>> decide, Hold hold) {
        Decision<Correspondence, Correspondence.Event> decided =
                kept.state().change(kept.state().next().orElseThrow().id(), decide);
        return new Change(kept, decided.state(), decided.events(), COMMAND, hold, null);
    }

    private Set<String> add(String registration, MessageKind template) {
        return store.add(List.of(fresh(letter(registration, template), 0)), NOW).block();
    }

    private void add(String registration, Instant now) {
        store.add(List.of(fresh(letter(registration, MessageKind.RECEIVED), 0)), now)
                .block();
    }

    private @Nullable Kept find(String registration) {
        return store.find(id(registration)).block();
    }

    private List<Kept> due(Instant now, int most) {
        return store.due(now, 0, most).collectList().block();
    }

    private static Delivery fresh(Letter letter, long position) {
        return Delivery.queue(letter, NOW, NOW, position).state();
    }

    private static Letter letter(String registration, MessageKind template) {
        return new Letter(
                template, new Recipient("m", registration), new Cause("cause", null, 7, NOW, NOW.plusSeconds(9)));
    }

    private static String id(String registration) {
        return new Recipient("m", registration).correspondence();
    }
}
