// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventHeadersTest {
    private static final String RANDOM = "1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b";

    @ParameterizedTest
    @ValueSource(strings = {RANDOM, "repeat:" + RANDOM, "allocate:registration/" + RANDOM + "/2"})
    void randomIdsAndWhatIsMadeOfEventsIsHarmless(String command) {
        assertThat(violations("ce_commandid", command)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sanne@example.org", "repeat:Sanne", "d41d8cd98f00b204e9800998ecf8427e"})
    void anythingElseIsFound(String command) {
        assertThat(violations("ce_commandid", command)).hasSize(1);
        assertThat(violations("ce_correlationid", command)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_commandid", "ce_correlationid"})
    void aDigestThatLooksLikeAnIdIsFound(String header) {
        String digest =
                UUID.nameUUIDFromBytes("Sanne".getBytes(StandardCharsets.UTF_8)).toString();
        assertThat(violations(header, digest)).hasSize(1);
        assertThat(violations(header, "repeat:" + digest)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_name", "note"})
    void aHeaderThatNobodyKnowsIsFound(String header) {
        assertThat(violations(header, "value")).hasSize(1);
    }

    private static List<String> violations(String header, String value) {
        LoggedEvent event = SampleLog.event("registration/1/1", SampleLog.submitted("1"));
        event.record().headers().add(header, value.getBytes(StandardCharsets.UTF_8));
        return EventHeaders.violations(List.of(event));
    }
}
