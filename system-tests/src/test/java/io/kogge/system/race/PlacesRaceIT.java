// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.system.driver.Cluster;
import io.kogge.system.driver.Eventually;
import io.kogge.system.driver.Missions;
import io.kogge.system.driver.People;
import io.kogge.system.driver.PublicApi;
import io.kogge.system.driver.StaffApi;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whoever is first gets the place, however many come at once and whichever instance they meet. {@code -Dkogge.race.people}
 * says how many.
 */
@OnOneDatabase
class PlacesRaceIT {
    private static final int PEOPLE = Integer.getInteger("kogge.race.people");
    private static final int PLACES = 30;
    private static final int CONNECTIONS = 50;

    private final TestDatabase database;

    PlacesRaceIT(TestDatabase database) {
        this.database = database;
    }

    @Test
    void of_many_people_from_50_connections_30_get_a_place_and_the_first_are_ahead() {
        try (Cluster kogge = Cluster.start(database, 2);
                Crowd crowd = new Crowd(CONNECTIONS)) {
            StaffApi staff = kogge.staff();
            String mission =
                    staff.announce(Missions.hydrogenToHamburg(kogge.clock()).withCapacity(PLACES));
            PublicApi visitors = kogge.visitors();
            List<String> registrations = crowd.each(
                    IntStream.range(0, PEOPLE).boxed().toList(),
                    number -> visitors.register(mission, People.numbered(number)));

            registrations.forEach(id -> Eventually.check(
                    () -> assertThat(visitors.mine(token(kogge, id)).status()).isEqualTo(200)));
            List<Confirmation> confirmations = crowd.each(registrations, id -> confirm(visitors, token(kogge, id), id));

            Eventually.check(() -> {
                var places = visitors.mission(mission).expect(200);
                assertThat(places.at("/places/accepted")).isEqualTo(Integer.toString(PLACES));
                assertThat(staff.registrations(mission, "WAITLISTED")).isEqualTo(PEOPLE - PLACES);
            });
            Map<String, Standing> standings = staff.registrations(mission).stream()
                    .collect(Collectors.toMap(person -> person.path("id").asString(), Standing::of));
            assertThat(standings).containsOnlyKeys(registrations);
            assertThat(standings.values()).filteredOn(Standing::accepted).hasSize(PLACES);
            assertThat(standings.values())
                    .filteredOn(standing -> !standing.accepted())
                    .extracting(Standing::waiting)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, PEOPLE - PLACES).boxed().toList());
            assertThat(overtaken(confirmations, standings)).isEmpty();
            kogge.checkInvariants(any -> PLACES);
        }
    }

    private static String token(Cluster kogge, String registrationId) {
        return kogge.links().token("registration", registrationId, 1);
    }

    private static Confirmation confirm(PublicApi visitors, String token, String id) {
        long sent = System.nanoTime();
        visitors.confirm(token).expect(200);
        return new Confirmation(id, sent, System.nanoTime());
    }

    /** Pairs in which the first was answered before the second was sent, and is behind all the same. */
    private static List<String> overtaken(List<Confirmation> confirmations, Map<String, Standing> standings) {
        return confirmations.stream()
                .flatMap(first -> confirmations.stream()
                        .filter(first::isSurelyBefore)
                        .filter(second ->
                                standings.get(first.registrationId()).isBehind(standings.get(second.registrationId())))
                        .map(second -> first + " is behind " + second))
                .toList();
    }
}
