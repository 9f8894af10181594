// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.invariant;

import static io.kogge.testkit.invariant.SampleLog.accepted;
import static io.kogge.testkit.invariant.SampleLog.attended;
import static io.kogge.testkit.invariant.SampleLog.counted;
import static io.kogge.testkit.invariant.SampleLog.noShow;
import static io.kogge.testkit.invariant.SampleLog.submitted;
import static io.kogge.testkit.invariant.SampleLog.waitlisted;
import static io.kogge.testkit.invariant.SampleLog.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.schemas.registration.AcceptedHow;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

/** The checker finds what it is for. */
class ReplayedPlacesTest {

    @Test
    void a_withdrawal_frees_a_place_for_the_first_who_waits() {
        assertThat(violations(
                        submitted("a"),
                        submitted("b"),
                        submitted("c"),
                        accepted("a", AcceptedHow.DIRECT),
                        waitlisted("b"),
                        waitlisted("c"),
                        counted(1, 2, 0),
                        withdrawn("a"),
                        accepted("b", AcceptedHow.PROMOTED),
                        counted(1, 1, 0)))
                .isEmpty();
    }

    @Test
    void overbooking_is_found() {
        assertThat(violations(
                        submitted("a"),
                        submitted("b"),
                        accepted("a", AcceptedHow.DIRECT),
                        accepted("b", AcceptedHow.DIRECT),
                        counted(2, 0, 0)))
                .containsExactly("Mission m overbooked: 2 accepted for 1 places");
    }

    @Test
    void a_lost_registration_is_found_unless_it_was_withdrawn() {
        assertThat(violations(submitted("a"), submitted("b"), withdrawn("b"), counted(0, 0, 1)))
                .containsExactly("Mission m lost: no decision on a");
    }

    @Test
    void being_accepted_twice_is_found() {
        assertThat(violations(
                        submitted("a"),
                        accepted("a", AcceptedHow.DIRECT),
                        accepted("a", AcceptedHow.PROMOTED),
                        counted(1, 0, 0)))
                .containsExactly("Mission m accepted a twice");
    }

    @Test
    void jumping_the_queue_is_found() {
        assertThat(violations(
                        submitted("a"),
                        submitted("b"),
                        waitlisted("a"),
                        waitlisted("b"),
                        accepted("b", AcceptedHow.PROMOTED),
                        counted(1, 1, 0)))
                .containsExactly("Mission m promoted b although a waits longer");
    }

    @Test
    void counts_that_are_not_those_of_the_decisions_are_found_and_so_is_that_none_were_published() {
        assertThat(violations(submitted("a"), counted(0, 0, 1), accepted("a", AcceptedHow.DIRECT)))
                .singleElement()
                .asString()
                .startsWith("Mission m counts");
        assertThat(violations(submitted("a"), accepted("a", AcceptedHow.DIRECT)))
                .hasSize(1);
    }

    @Test
    void who_did_not_come_keeps_the_place_and_had_one() {
        assertThat(violations(
                        submitted("a"),
                        submitted("b"),
                        accepted("a", AcceptedHow.DIRECT),
                        waitlisted("b"),
                        noShow("a"),
                        counted(0, 1, 0, 1),
                        attended("a"),
                        counted(1, 1, 0)))
                .isEmpty();
        assertThat(violations(submitted("b"), waitlisted("b"), noShow("b"), counted(0, 0, 0, 1)))
                .containsExactly("Mission m b is NO_SHOW without being ACCEPTED");
    }

    private static List<String> violations(SpecificRecord... events) {
        ReplayedPlaces places = new ReplayedPlaces("m", 1);
        for (int i = 0; i < events.length; i++) {
            places.see(SampleLog.event("a/1/" + i, events[i]));
        }
        return places.violations(false);
    }
}
