// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.MustacheException;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.fixture.Composers;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Wording;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class WatchedComposerTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    /** However it came into the database: not checked, or checked by an earlier build. */
    @Test
    void aTextThatCannotBeFilledInIsCounted() {
        WatchedComposer composer = new WatchedComposer(
                Composers.composer((kind, mission, language) -> new Wording("S", "[x]({{newAddressLink}})")), meters);
        assertThatThrownBy(() -> composer.compose(new MessageFacts(
                        "d",
                        MessageKind.ADDRESS_CHANGE_ASKED,
                        Missions.hamburg(),
                        Missions.participant(PlaceDecision.ACCEPTED),
                        Missions.contact("r1", "en", "Europe/London"),
                        null,
                        null)))
                .isInstanceOf(MustacheException.class);
        assertThat(meters.counter("kogge.mail.unwritable", "message", "address-change-asked")
                        .count())
                .isEqualTo(1);
    }
}
