// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.listing.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.listing.Listed;
import io.kogge.delegation.listing.model.ListedMission;
import io.kogge.delegation.listing.model.Wanted;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.support.InMemoryDelegation;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is announced and not over, and how often it is read. */
class PublicMissionsTest {
    private final InMemoryDelegation delegation = new InMemoryDelegation();
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void showsWhatIsAnnouncedAndNotOverTheNextOneFirst() {
        delegation.announce(Listed.aarhus());
        delegation.announce(Listed.tianjin());
        delegation.announce(TestMissions.hamburg(Site.MISSION, 2));
        PublicMissions missions = missions(Duration.ZERO);
        assertThat(ids(missions)).containsExactly(Site.MISSION, Listed.TIANJIN, Listed.AARHUS);

        delegation.announce(
                TestMissions.hamburg(Site.MISSION, 2, MissionState.CANCELLED, RegistrationWindow.CLOSED, 2));
        assertThat(ids(missions)).as("one was cancelled").containsExactly(Listed.TIANJIN, Listed.AARHUS);
    }

    @Test
    void isReadOnceForAllWhoAskAtAboutTheSameTimeAndNeverShowsWhatIsOver() {
        delegation.announce(Listed.tianjin());
        delegation.announce(Listed.aarhus());
        PublicMissions missions = missions(Duration.ofHours(1));
        for (int i = 0; i < 50; i++) {
            assertThat(ids(missions)).hasSize(2);
        }
        assertThat(reads).hasValue(1);

        delegation.clock.set(Instant.parse("2027-06-01T00:00:00Z"));
        assertThat(ids(missions)).containsExactly(Listed.AARHUS);
    }

    @Test
    void whatFailedIsReadAgain() {
        delegation.announce(Listed.aarhus());
        PublicMissions missions = new PublicMissions(
                new Counted() {
                    @Override
                    public Flux<Mission> ahead(Instant moment, int most) {
                        return reads.getAndIncrement() == 0
                                ? Flux.error(new IllegalStateException("away"))
                                : super.ahead(moment, most);
                    }
                },
                Duration.ofHours(1),
                delegation.clock);
        assertThat(missions.all().onErrorReturn(List.of()).block()).isEmpty();
        assertThat(ids(missions)).containsExactly(Listed.AARHUS);
    }

    /** Making the words of what has not changed once more would cost each second as much as the first. */
    @Test
    void keepsTheWordsOfWhatDidNotChange() {
        delegation.announce(Listed.aarhus());
        PublicMissions missions = missions(Duration.ZERO);
        ListedMission first = missions.all().block().get(0);
        assertThat(missions.all().block().get(0)).isSameAs(first);
    }

    private List<String> ids(PublicMissions missions) {
        return missions.find(Wanted.ALL).block().stream().map(Mission::id).toList();
    }

    private PublicMissions missions(Duration kept) {
        return new PublicMissions(new Counted(), kept, delegation.clock);
    }

    private class Counted implements Missions {
        @Override
        public Mono<Mission> get(String id) {
            return delegation.missions.get(id);
        }

        @Override
        public Flux<Version> endingAfter(Instant moment) {
            return delegation.missions.endingAfter(moment);
        }

        @Override
        public Flux<Mission> ahead(Instant moment, int most) {
            reads.incrementAndGet();
            return delegation.missions.ahead(moment, most);
        }

        @Override
        public Mono<Map<String, Mission>> byId(Collection<String> ids) {
            return delegation.missions.byId(ids);
        }

        @Override
        public Mono<Paged<Mission>> page(boolean alive, Paging paging) {
            return delegation.missions.page(alive, paging);
        }
    }
}
