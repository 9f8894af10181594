// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.web.links.SignedLinks;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogReaderTest {
    @Test
    void whatIsGivenAwayAnywhereFailsTheTest() {
        Confidential.add("Lotte Logged");
        LoggerFactory.getLogger("a.library").info("stored {}", "Lotte Logged");
        assertThatThrownBy(() -> new LogReader().afterAll(null)).hasMessageContaining("Lotte Logged");
        IllegalStateException failure = new IllegalStateException();
        failure.addSuppressed(new IllegalStateException("POST \"/join/my/abc/correct\""));
        LoggerFactory.getLogger("a.library").warn("failed", failure);
        assertThatThrownBy(() -> new LogReader().afterAll(null)).hasMessageContaining("/join/my/abc");
    }

    @Test
    void tokensAndAddressesAreKnownWhereverTheyStandAndPatternsAreNone() {
        String token = new SignedLinks(new byte[32])
                .token("registration", UUID.randomUUID().toString(), 1);
        assertThat(Confidential.in("link " + token + " for lotte@example.org"))
                .containsExactlyInAnyOrder("lotte@example.org", token);
        assertThat(Confidential.in("GET /join/my/{token}/correct failed, reference " + UUID.randomUUID()))
                .isEmpty();
    }
}
