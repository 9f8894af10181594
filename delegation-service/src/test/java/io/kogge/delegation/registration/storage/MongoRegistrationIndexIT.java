// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.registration.model.Organisation;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.registration.usecase.RegistrationPart;
import io.kogge.delegation.support.MadeIndexes;
import io.kogge.testkit.document.StoredStates;
import io.kogge.testkit.growth.ExaminedDocuments;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class MongoRegistrationIndexIT {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final Instant EARLIER = NOW.minusSeconds(60);
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final int PAGE = 5;

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoRegistrationIndex index;

    MongoRegistrationIndexIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        database = fresh();
        index = new MongoRegistrationIndex(database);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void everyPartHoldsWhoBelongsToItInTheOrderOfHandingIn() {
        store(ofEachKind("m", 3));
        store(ofEachKind("other", 1));
        assertThat(part(RegistrationPart.UNCONFIRMED)).containsExactly("m-open-0", "m-open-1", "m-open-2");
        assertThat(part(RegistrationPart.LAPSED))
                .containsExactly("m-gone-0", "m-over-0", "m-gone-1", "m-over-1", "m-gone-2", "m-over-2");
        assertThat(part(RegistrationPart.WITHDRAWN)).containsExactly("m-away-0", "m-away-1", "m-away-2");
        assertThat(part(RegistrationPart.UNHEARD)).containsExactly("m-new-0", "m-new-1", "m-new-2");
        assertThat(part(RegistrationPart.ALL))
                .startsWith("m-away-0", "m-gone-0", "m-in-0", "m-new-0", "m-open-0", "m-over-0", "m-away-1")
                .hasSize(18)
                .noneMatch(id -> id.contains("replaced"));
        assertThat(index.list("m", RegistrationPart.WITHDRAWN, NOW, 1, 1)
                        .collectList()
                        .block())
                .extracting(Registration::id)
                .containsExactly("m-away-1");
    }

    @Test
    void countsAgreeWithWhatIsListed() {
        store(ofEachKind("m", 3));
        store(ofEachKind("other", 1));
        assertThat(index.counts("m", NOW).block())
                .isEqualTo(Map.of(
                        RegistrationPart.UNCONFIRMED, 3L, RegistrationPart.LAPSED, 6L, RegistrationPart.WITHDRAWN, 3L));
        for (RegistrationPart part : RegistrationPart.values()) {
            assertThat(index.count("m", part, NOW).block())
                    .as(part.name())
                    .isEqualTo(part(part).size());
        }
        assertThat(index.counts("nobody's", NOW).block()).isEmpty();
    }

    @Test
    void theMissionsOfPeopleAreThoseForWhichTheyAreRegisteredOrMayConfirmThat() {
        store(ofEachKind("m", 2));
        store(ofEachKind("other", 1));
        List<String> people = List.of("p-open-0", "p-in-0", "p-in-1", "p-away-0", "p-gone-0", "p-replaced-0");
        Map<String, Collection<String>> missions = index.missionsOf(people).block();
        assertThat(missions.keySet()).containsExactlyInAnyOrder("p-open-0", "p-in-0", "p-in-1");
        assertThat(missions.get("p-open-0")).containsExactlyInAnyOrder("m", "other");
        assertThat(missions.get("p-in-0")).containsExactlyInAnyOrder("m", "other");
        assertThat(missions.get("p-in-1")).containsExactly("m");
    }

    @Test
    void aPageReadsWhatItShowsAndACountNothing() {
        Optional<ExaminedDocuments> examined = ExaminedDocuments.of(database);
        assumeTrue(examined.isPresent(), "counts what it reads");
        store(ofEachKind("m", PAGE));
        store(ofEachKind("large", 500));
        for (String mission : List.of("m", "large")) {
            assertThat(read(examined.get(), () -> index.counts(mission, NOW).block()))
                    .as("counts")
                    .isZero();
            for (RegistrationPart part : RegistrationPart.values()) {
                long all = index.count(mission, part, NOW).block();
                assertThat(read(
                                examined.get(),
                                () -> index.count(mission, part, NOW).block()))
                        .as("count of %s in %s", part, mission)
                        .isZero();
                assertThat(read(examined.get(), () -> page(mission, part, 0)))
                        .as("first page of %s in %s", part, mission)
                        .isEqualTo(PAGE);
                assertThat(read(examined.get(), () -> page(mission, part, all - PAGE)))
                        .as("last page of %s in %s", part, mission)
                        .isEqualTo(PAGE);
            }
        }
    }

    private void page(String mission, RegistrationPart part, long skip) {
        assertThat(index.list(mission, part, NOW, skip, PAGE).collectList().block())
                .hasSize(PAGE);
    }

    private static long read(ExaminedDocuments examined, Runnable query) {
        return examined.during(MongoRegistrationIndex.COLLECTION, query);
    }

    /** So many of each kind, handed in one after the other; the kinds at the same moments. */
    private static List<Registration> ofEachKind(String mission, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Stream.of(
                        registration(mission, "open", i, RegistrationState.STARTED, LATER, null),
                        registration(mission, "over", i, RegistrationState.STARTED, NOW, null),
                        registration(mission, "gone", i, RegistrationState.EXPIRED, EARLIER, null),
                        registration(mission, "replaced", i, RegistrationState.REPLACED, LATER, null),
                        registration(mission, "in", i, RegistrationState.SUBMITTED, EARLIER, null),
                        registration(mission, "new", i, RegistrationState.SUBMITTED, EARLIER, EARLIER.plusMillis(i)),
                        registration(mission, "away", i, RegistrationState.WITHDRAWN, EARLIER, null)))
                .flatMap(Function.identity())
                .toList();
    }

    private static Registration registration(
            String mission,
            String kind,
            int number,
            RegistrationState state,
            Instant expiresAt,
            @Nullable Instant unheardSince) {
        return new Registration(
                mission + '-' + kind + '-' + number,
                mission,
                "p-" + kind + '-' + number,
                state,
                null,
                new Organisation("Windkracht BV", OrganisationKind.BUSINESS, null),
                null,
                null,
                false,
                false,
                EARLIER.minusSeconds(3600).plusSeconds(number),
                expiresAt,
                null,
                null,
                unheardSince,
                null);
    }

    private void store(List<Registration> registrations) {
        StoredStates.insert(
                database,
                MongoRegistrationIndex.COLLECTION,
                RegistrationDocument.class,
                registrations.stream().collect(Collectors.toMap(Registration::id, RegistrationDocument::of)));
    }

    private List<String> part(RegistrationPart part) {
        return index.list("m", part, NOW, 0, 100)
                .map(Registration::id)
                .collectList()
                .block();
    }

    private MongoDatabase fresh() {
        MongoDatabase made = client.getDatabase(TestDatabase.freshName());
        MadeIndexes.in(made, MongoRegistrationIndex.COLLECTION, MongoRegistrationIndex.INDEXES);
        return made;
    }
}
