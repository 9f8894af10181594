// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.invariant;

import static io.kogge.testkit.invariant.SampleLog.event;
import static io.kogge.testkit.invariant.SampleLog.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The checker finds what it is for. */
class OutboxOrderTest {

    @Test
    void repeats_are_allowed() {
        assertThat(OutboxOrder.violations(List.of(at(1), at(2), at(1), at(2), at(3))))
                .isEmpty();
    }

    @Test
    void a_gap_is_found() {
        assertThat(OutboxOrder.violations(List.of(at(1), at(3))))
                .singleElement()
                .asString()
                .startsWith("Lost");
    }

    @Test
    void a_first_occurrence_out_of_order_is_found() {
        assertThat(OutboxOrder.violations(List.of(at(1), at(3), at(2))))
                .singleElement()
                .asString()
                .startsWith("Out of order: registration/1/2");
    }

    @Test
    void two_events_under_one_id_are_found() {
        assertThat(OutboxOrder.violations(List.of(at(1), event("registration/1/1", submitted("other")))))
                .containsExactly("Two different events have the id registration/1/1");
    }

    private static LoggedEvent at(long sequence) {
        return event("registration/1/" + sequence, submitted("r"));
    }
}
