// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.page.Sort;
import io.kogge.mission.RunningService;
import io.kogge.mission.advisories.model.Advice;
import io.kogge.mission.advisories.model.AdvisedPlace;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.model.AdvisoryLevel;
import io.kogge.mission.advisories.model.AdvisorySource;
import io.kogge.mission.advisories.model.Destination;
import io.kogge.mission.advisories.usecase.Advisories;
import io.kogge.mission.advisories.usecase.AdvisoryCommands;
import io.kogge.mission.advisories.usecase.AdvisorySelection;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The storage of advisories behaves alike on every database; each test has countries of its own. */
@OnEveryDatabase
class MongoAdvisoriesIT {
    private static final Actor STAFF = Actor.staff("staff-1");

    private final AdvisoryCommands commands;
    private final Advisories advisories;
    private final LocalDate today;

    MongoAdvisoriesIT(TestDatabase database) {
        RunningService service = RunningService.on(database);
        commands = service.bean(AdvisoryCommands.class);
        advisories = service.bean(Advisories.class);
        today = LocalDate.ofInstant(service.clock().instant(), ZoneOffset.UTC);
    }

    @Test
    void whatIsStoredReadsBackTheSame() {
        Advice advice = advice("TD", "N’Djamena", AdvisoryLevel.NECESSARY_ONLY);
        String id = given(advice);

        assertThat(advisories.get(id).block().state()).isEqualTo(new Advisory(id, advice, null, List.of()));
        commands.lift(id, 1, today, STAFF).block();
        assertThat(advisories.get(id).block().state()).isEqualTo(new Advisory(id, advice, today, List.of()));
    }

    @Test
    void thoseInForceAreFoundByCountryAndByCity() {
        String country = given(advice("ML", null, AdvisoryLevel.RISKS));
        String city = given(advice("ML", "Ségou", AdvisoryLevel.UNSAFE));
        String other = given(advice("ML", "Gao", AdvisoryLevel.UNSAFE));
        String lifted = given(advice("ML", null, AdvisoryLevel.UNSAFE));
        commands.lift(lifted, 1, today, STAFF).block();

        assertThat(inForce(new Destination("ML", "SEGOU"))).containsExactly(city, country);
        assertThat(inForce(new Destination("ML", "Bamako"))).containsExactly(country);
        assertThat(inForce(new Destination("ML", "Gao"), new Destination("SN", "Ségou")))
                .containsExactly(other, country);
        assertThat(inForce(new Destination("SN", "Dakar"))).isEmpty();
        assertThat(inForce()).isEmpty();
    }

    @Test
    void thoseNearlyCalledSoAndThoseThatWereStricterAreFoundToo() {
        String city = given(advice("BF", "Ouahigouya", AdvisoryLevel.UNSAFE));
        assertThat(inForce(new Destination("BF", "Wahiguya"))).isEmpty();
        assertThat(inForce(new Destination("BF", "Ouahigouja"))).containsExactly(city);

        commands.change(city, 1, advice("CI", "Man", AdvisoryLevel.UNSAFE), STAFF)
                .block();
        commands.lift(city, 2, today, STAFF).block();
        assertThat(eased(new Destination("BF", "Ouahigouya"))).containsExactly(city);
        assertThat(eased(new Destination("CI", "Man"))).containsExactly(city);
        assertThat(eased(new Destination("CI", "Abidjan"))).isEmpty();
        assertThat(eased()).isEmpty();
        commands.agree(city, 3, Actor.staff("staff-2")).block();
        assertThat(advisories.get(city).block().state().eased())
                .allSatisfy(ended -> assertThat(ended.by()).containsExactlyInAnyOrder("staff-1", "staff-2"));
    }

    private List<String> eased(Destination... places) {
        return advisories.eased(List.of(places)).map(Stored::id).collectList().block();
    }

    @Test
    void theListHasThoseInForceFirstAndIsNarrowed() {
        String lifted = given(advice("NE", null, AdvisoryLevel.UNSAFE));
        commands.lift(lifted, 1, today, STAFF).block();
        String careful = given(advice("NE", "Zinder", AdvisoryLevel.CAUTION));
        String unsafe = given(advice("NE", null, AdvisoryLevel.UNSAFE));
        Set<String> niger = Set.of("NE");

        assertThat(listed(new AdvisorySelection("", Set.of(), niger, null))).containsExactly(unsafe, careful, lifted);
        assertThat(listed(new AdvisorySelection("", Set.of(), niger, true))).containsExactly(unsafe, careful);
        assertThat(listed(new AdvisorySelection("", Set.of(), niger, false))).containsExactly(lifted);
        assertThat(listed(new AdvisorySelection("", Set.of(AdvisoryLevel.UNSAFE), niger, true)))
                .containsExactly(unsafe);
        assertThat(listed(new AdvisorySelection("zindr", Set.of(), niger, null)))
                .as("one letter wrong")
                .containsExactly(careful);
        assertThat(advisories.countries().collectList().block()).containsOnlyOnce("NE");
    }

    @Test
    void theListIsSortedByLevelAndBySinceWhen() {
        String early = given(advice("CF", "Bangui", AdvisoryLevel.CAUTION, "2020"));
        String late = given(advice("CF", null, AdvisoryLevel.UNSAFE, "2023-05"));
        AdvisorySelection there = new AdvisorySelection("", Set.of(), Set.of("CF"), null);
        assertThat(listed(there, Sort.parse("level"))).containsExactly(late, early);
        assertThat(listed(there, Sort.parse("-level"))).containsExactly(early, late);
        assertThat(listed(there, Sort.parse("since"))).containsExactly(early, late);
        assertThat(listed(there, Sort.parse("-since"))).containsExactly(late, early);
    }

    private String given(Advice advice) {
        String id = UUID.randomUUID().toString();
        return commands.give(id, advice, STAFF).block().id();
    }

    private List<String> inForce(Destination... places) {
        return advisories.inForce(List.of(places)).map(Stored::id).collectList().block();
    }

    private List<String> listed(AdvisorySelection selection) {
        List<String> found = listed(selection, Advisories.STRICTEST_FIRST);
        assertThat(advisories.count(selection).block()).isEqualTo(found.size());
        return found;
    }

    private List<String> listed(AdvisorySelection selection, Sort order) {
        return advisories
                .list(selection, order, 0, 10)
                .map(Stored::id)
                .collectList()
                .block();
    }

    private static Advice advice(String country, @Nullable String city, AdvisoryLevel level) {
        return advice(country, city, level, "2022-02");
    }

    private static Advice advice(String country, @Nullable String city, AdvisoryLevel level, String since) {
        return new Advice(
                new AdvisedPlace(country, city),
                level,
                KnownDate.parse(since),
                "Take a guide",
                new AdvisorySource("Ministry", "https://example.org/advice"),
                "The mayor");
    }
}
