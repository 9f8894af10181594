// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.AllocationEvent;
import io.kogge.delegation.allocation.model.Notice;
import io.kogge.delegation.allocation.model.Notices;
import io.kogge.delegation.allocation.model.Phase;
import io.kogge.delegation.allocation.model.Terms;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.delegation.support.Seen;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.schemas.registration.PlacesCounted;
import io.kogge.schemas.registration.RegistrationAttended;
import io.kogge.schemas.registration.RegistrationNoShow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllocationEventsTest {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final Allocation NOBODY = Allocation.of("m");
    private static final Allocation UNDECIDED = heard(heard(NOBODY, Notices.submitted("a")), Notices.submitted("b"));
    private static final Allocation DECIDED = UNDECIDED.take(terms(1, 1), NOW).state();

    @Test
    void whoCameBeforeTheMissionWasKnownIsCountedAsUndecidedAndThenByTheDecision() {
        assertThat(counted(null, UNDECIDED))
                .containsExactly(Outgoing.of("m", new PlacesCounted("m", 0, 0, 2, NOW, 0, 2)));
        assertThat(counted(UNDECIDED, DECIDED))
                .containsExactly(Outgoing.of("m", new PlacesCounted("m", 1, 1, 0, NOW, 0, 2)));
    }

    @Test
    void whoLeavesIsCountedNoMore() {
        assertThat(counted(DECIDED, heard(DECIDED, Notices.withdrawn("b"))))
                .containsExactly(Outgoing.of("m", new PlacesCounted("m", 1, 0, 0, NOW, 0, 2)));
    }

    @Test
    void whoDidNotComeIsCountedApartAndTellsItByIdsAlone() {
        Allocation missed = DECIDED.noShow("a", Seen.all(DECIDED, "a"), NOW).state();
        assertThat(counted(DECIDED, missed))
                .containsExactly(Outgoing.of("m", new PlacesCounted("m", 0, 1, 0, NOW, 1, 2)));
        assertThat(AllocationEvents.outgoing(missed, new AllocationEvent.NoShow("a", NOW)))
                .containsExactly(Outgoing.of("m", new RegistrationNoShow("a", "m", NOW)));
        assertThat(AllocationEvents.outgoing(DECIDED, new AllocationEvent.Attended("a", NOW)))
                .containsExactly(Outgoing.of("m", new RegistrationAttended("a", "m", NOW)));
    }

    @Test
    void whatChangesNoCountPublishesNone() {
        assertThat(counted(null, NOBODY)).isEmpty();
        assertThat(counted(NOBODY, NOBODY.take(terms(1, 5), NOW).state())).isEmpty();
        assertThat(counted(DECIDED, DECIDED.take(terms(2, 0), NOW).state())).isEmpty();
        Notice corrected = new Notice.Corrected("a", OrganisationKind.GOVERNMENT);
        assertThat(counted(DECIDED, heard(DECIDED, corrected))).isEmpty();
    }

    @Test
    void whoComesInTheStepsOfWhoLeavesIsOneMoreWhoArrived() {
        // the place goes to who waited, and who waits for it is another
        assertThat(counted(DECIDED, heard(heard(DECIDED, Notices.withdrawn("a")), Notices.submitted("c"))))
                .containsExactly(Outgoing.of("m", new PlacesCounted("m", 1, 1, 0, NOW, 0, 3)));
    }

    @Test
    void whoWithdrewBeforeConfirmingNeverArrived() {
        Allocation withdrawn = heard(DECIDED, Notices.withdrawn("never"));
        assertThat(counted(DECIDED, withdrawn)).isEmpty();
        assertThat(counted(withdrawn, heard(withdrawn, Notices.submitted("c"))))
                .containsExactly(Outgoing.of("m", new PlacesCounted("m", 1, 2, 0, NOW, 0, 3)));
    }

    private static List<Outgoing> counted(@Nullable Allocation before, Allocation after) {
        return AllocationEvents.counted(before, after, NOW);
    }

    private static Allocation heard(Allocation allocation, Notice notice) {
        return allocation.hear(notice, NOW).state();
    }

    private static Terms terms(long sequence, int capacity) {
        return new Terms(sequence, capacity, NOW.plus(Duration.ofDays(1)), Phase.BEFORE_START);
    }
}
