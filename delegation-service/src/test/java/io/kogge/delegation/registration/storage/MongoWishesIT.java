// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.storage;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.registration.model.Wish;
import io.kogge.delegation.registration.usecase.HeldBack;
import io.kogge.testkit.growth.ExaminedDocuments;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@OnEveryDatabase
class MongoWishesIT {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");

    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoWishes wishes;

    MongoWishesIT(TestDatabase at) {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(at.uri()))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        commands.add(event.getCommandName());
                    }
                })
                .build());
        database = client.getDatabase(TestDatabase.freshName());
        wishes = new MongoWishes(database);
        wishes.prepare().block();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void handingInIsOneInsertWhoeverHasTheAddress() {
        handIn("a", "a@example.org", 1);
        commands.clear();
        handIn("b", "a@example.org", 2);
        assertThat(commands).containsExactly("insert");
    }

    @Test
    void formsComeBackWholeInTheOrderOfHandingIn() {
        handIn("late", "a@example.org", 3);
        handIn("b", "a@example.org", 2);
        handIn("a", "a@example.org", 2);
        assertThat(open())
                .containsExactly(
                        wish("a", "a@example.org", 2), wish("b", "a@example.org", 2), wish("late", "a@example.org", 3));
        assertThat(wishes.open(1).collectList().block()).hasSize(1);
    }

    @Test
    void theSameFormIsTheSameWishAndAnotherUnderItsIdIsRefusedAlsoOnceItIsTakenOn() {
        handIn("a", "a@example.org", 1);
        handIn("a", "a@example.org", 9);
        assertThat(wishes.isKnown(wish("a", "a@example.org", 9)).block()).isTrue();
        assertThat(wishes.isKnown(wish("other", "a@example.org", 9)).block()).isFalse();
        wishes.done(List.of("a")).block();
        handIn("a", "a@example.org", 9);
        assertThat(open()).isEmpty();
        assertThatThrownBy(() -> handIn("a", "b@example.org", 9)).hasMessage("registration-exists");
    }

    @Test
    void ofManyAtTheSameMomentOneIsStored() {
        Flux.range(0, 16)
                .flatMap(i -> wishes.handIn(wish("a", "a@example.org", i)), 16)
                .then()
                .block();
        assertThat(open()).hasSize(1);
    }

    @Test
    void whatWasTakenOnIsNotKeptAndItsDigestGoesInTime() {
        handIn("a", "a@example.org", 1);
        handIn("open", "b@example.org", 2);
        wishes.done(List.of("a")).block();
        wishes.forgetContent(NOW.minusSeconds(1)).block();
        handIn("a", "a@example.org", 1);

        wishes.forgetContent(NOW).block();
        assertThatThrownBy(() -> handIn("a", "a@example.org", 1)).hasMessage("registration-exists");
        handIn("open", "b@example.org", 2);

        wishes.forget(NOW).block();
        assertThat(open()).containsExactly(wish("open", "b@example.org", 2));
        handIn("a", "a@example.org", 3);
        assertThat(open()).hasSize(2);
    }

    @Test
    void whatWasFilledInIsKeptForSomeTimeWhateverBecameOfIt() {
        for (String id : List.of("a", "held", "open")) {
            handIn(id, id + "@example.org", 1_000_000);
        }
        handIn("b", "b@example.org", 2_000_000);
        wishes.done(List.of("a", "b")).block();
        wishes.holdBack("held", NOW).block();
        assertThat(wishes.answers("a", "m").block()).isEqualTo(Applicants.with("a@example.org"));
        assertThat(wishes.answers("a", "other").block()).isNull();
        assertThat(wishes.answers("none", "m").block()).isNull();

        wishes.forgetAnswers(Instant.ofEpochSecond(1)).block();
        assertThat(wishes.answers("a", "m").block()).isNull();
        assertThat(wishes.answers("b", "m").block()).isNotNull();
        assertThat(wishes.answers("held", "m").block()).isNotNull();
        assertThat(wishes.answers("open", "m").block()).isNotNull();
        handIn("a", "a@example.org", 9);
        assertThat(open()).extracting(Wish::id).containsExactly("open");
    }

    @Test
    void whatWasStoredBeforeThereWereMarksIsForgottenAsIfItHadComeAtTheStart() {
        Instant systemNow = Instant.ofEpochSecond(2);
        for (String id : List.of("before", "open")) {
            handIn(id, id + "@example.org", 1_000_000);
        }
        handIn("marked", NOW.plusSeconds(9), 9_000_000);
        Mono.from(database.getCollection(MongoWishes.COLLECTION)
                        .updateMany(in("_id", "before", "open"), combine(unset("answersSince"), unset("digestSince"))))
                .block();
        wishes.done(List.of("before", "marked")).block();
        wishes.forgetAnswers(systemNow).block();
        assertThat(wishes.answers("before", "m").block())
                .as("no sweep finds it")
                .isNotNull();

        wishes.markUnmarked(NOW, systemNow).block();
        wishes.markUnmarked(NOW.plusSeconds(60), systemNow.plusSeconds(60)).block();
        wishes.forgetAnswers(systemNow.minusMillis(1)).block();
        assertThat(wishes.answers("before", "m").block()).isNotNull();
        wishes.forgetAnswers(systemNow).block();
        assertThat(wishes.answers("before", "m").block()).isNull();
        assertThat(wishes.answers("open", "m").block()).isNotNull();
        assertThat(wishes.answers("marked", "m").block()).isNotNull();

        handIn("before", "before@example.org", 1);
        wishes.forgetContent(NOW).block();
        assertThatThrownBy(() -> handIn("before", "before@example.org", 1)).hasMessage("registration-exists");
        handIn("open", "open@example.org", 1);
        wishes.markUnmarked(NOW, systemNow).block();
        assertThat(wishes.answers("before", "m").block()).isNull();
    }

    @Test
    void whatIsDroppedIsTakenOnNoMore() {
        for (String id : List.of("aside", "held", "open")) {
            handIn(id, id + "@example.org", 1);
        }
        wishes.setAside("aside").block();
        wishes.holdBack("held", NOW).block();
        for (String id : List.of("aside", "held", "open", "none")) {
            wishes.drop(id).block();
        }
        wishes.reopen().block();
        assertThat(wishes.open(NOW).block()).isZero();
        assertThat(open()).isEmpty();
    }

    @Test
    void aCorrectionKnowsWhatItCorrects() {
        Wish correction = wish("b", "b@example.org", 2).correcting("a");
        wishes.handIn(correction).block();
        assertThat(open()).containsExactly(correction);
    }

    @Test
    void whatIsSetAsideIsInNobodysWayUntilItIsOpenedAgain() {
        handIn("a", "a@example.org", 1);
        handIn("b", "b@example.org", 2);
        wishes.setAside("a").block();
        assertThat(open()).extracting(Wish::id).containsExactly("b");
        wishes.reopen().block();
        assertThat(open()).extracting(Wish::id).containsExactly("a", "b");
    }

    @Test
    void whatIsHeldBackIsTakenOnOnceItsTimeHasComeOrStaffSaySo() {
        handIn("b", "b@example.org", 1_500_002);
        handIn("a", "a@example.org", 1_500_001);
        handIn("c", "c@example.org", 1_500_003);
        wishes.holdBack("a", NOW.plusSeconds(60)).block();
        wishes.holdBack("b", NOW.plusSeconds(90)).block();
        assertThat(open()).extracting(Wish::id).containsExactly("c");
        assertThat(wishes.heldBack().collectList().block())
                .as("handed in a second and a half into 1970 by the system's clock, whatever the domain's said")
                .containsExactly(
                        new HeldBack("m", 2, Instant.EPOCH.plus(1_500_001, ChronoUnit.MICROS), NOW.plusSeconds(60)));

        assertThat(wishes.open(NOW.plusSeconds(59)).block()).isZero();
        assertThat(wishes.open(NOW.plusSeconds(60)).block()).isEqualTo(1);
        assertThat(open())
                .containsExactly(wish("a", "a@example.org", 1_500_001), wish("c", "c@example.org", 1_500_003));

        assertThat(wishes.letGo("other").block()).isZero();
        assertThat(wishes.letGo("m").block()).isEqualTo(1);
        assertThat(open()).filteredOn(Wish::letGo).extracting(Wish::id).containsExactly("b");
        assertThat(wishes.heldBack().collectList().block()).isEmpty();
    }

    @Test
    void ofWhatIsDiscardedNothingIsKeptAndItsIdIsNotUsedAgain() {
        handIn("a", "a@example.org", 1);
        wishes.holdBack("a", NOW.plusSeconds(60)).block();
        assertThat(wishes.discard("m").block()).isEqualTo(1);
        assertThat(wishes.heldBack().collectList().block()).isEmpty();
        assertThat(wishes.open(NOW.plusSeconds(90)).block()).isZero();
        assertThat(open()).isEmpty();
        wishes.forgetContent(NOW).block();
        assertThatThrownBy(() -> handIn("a", "a@example.org", 1)).hasMessage("registration-exists");
    }

    @Test
    void aSweepReadsWhatItTakesAndNothingThatWaitsOrWasTakenBefore() {
        Optional<ExaminedDocuments> examined = ExaminedDocuments.of(database);
        assumeTrue(examined.isPresent(), "counts what it reads");
        Instant later = NOW.plusSeconds(1);
        for (int i = 0; i < 20; i++) {
            handIn("taken-" + i, NOW, 1_000_000);
            handIn("young-" + i, later, 2_000_000);
            wishes.done(List.of("taken-" + i, "young-" + i)).block();
        }
        wishes.forgetAnswers(Instant.ofEpochSecond(1)).block();
        wishes.forgetContent(NOW).block();
        for (int i = 0; i < 20; i++) {
            handIn("open-" + i, NOW, 1_000_000);
            handIn("held-" + i, NOW, 1_000_000);
            wishes.holdBack("held-" + i, later).block();
        }
        handIn("aside", NOW, 1_000_000);
        wishes.setAside("aside").block();
        handIn("due", NOW, 1_000_000);
        wishes.done(List.of("due")).block();

        assertThat(read(examined.get(), wishes.forgetAnswers(Instant.ofEpochSecond(1))))
                .as("whose answers go")
                .isEqualTo(1);
        assertThat(wishes.answers("due", "m").block()).isNull();
        assertThat(read(examined.get(), wishes.forgetContent(NOW)))
                .as("whose digests go")
                .isEqualTo(1);
        assertThat(read(examined.get(), wishes.reopen()))
                .as("what was set aside")
                .isEqualTo(1);
        assertThat(read(examined.get(), wishes.forget(NOW)))
                .as("what goes itself")
                .isEqualTo(21);
        assertThat(wishes.open(100).collectList().block()).hasSize(21);
        assertThat(wishes.answers("young-0", "m").block()).isNotNull();
    }

    private static long read(ExaminedDocuments examined, Mono<?> sweep) {
        return examined.during(MongoWishes.COLLECTION, sweep::block);
    }

    private void handIn(String id, Instant handedInAt, long position) {
        wishes.handIn(new Wish(id, "m", Applicants.with(id + "@example.org"), handedInAt, position))
                .block();
    }

    private List<Wish> open() {
        return wishes.open(10).collectList().block();
    }

    private void handIn(String id, String email, long position) {
        wishes.handIn(wish(id, email, position)).block();
    }

    private static Wish wish(String id, String email, long position) {
        return new Wish(id, "m", Applicants.with(email), NOW, position);
    }
}
