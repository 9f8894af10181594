// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AtExitTest {
    @Test
    void whatIsClosedEarlierIsHeldNoLonger() {
        AutoCloseable closedEarlier = AtExit.close(() -> {
            throw new AssertionError("closed once more");
        });
        assertThat(AtExit.forget(closedEarlier)).isTrue();
        assertThat(AtExit.forget(closedEarlier)).isFalse();
    }
}
