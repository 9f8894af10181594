// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.event.aggregate.Outgoing;
import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.model.AgreementEvent;
import io.kogge.mission.agreements.model.Ending;
import io.kogge.mission.agreements.model.Samples;
import io.kogge.schemas.Topic;
import io.kogge.schemas.partner.AgreementEnded;
import io.kogge.schemas.partner.AgreementRemoved;
import io.kogge.schemas.partner.AgreementState;
import io.kogge.schemas.partner.AgreementSummary;
import org.junit.jupiter.api.Test;

class AgreementEventsTest {
    private final Agreement signed =
            Agreement.sign("a", Samples.content("Friendship", "1989", "2030")).state();

    @Test
    void othersHearWhatWasAgreedAndNothingThatStaysInTheOffice() {
        Agreement closed =
                signed.end(new Ending(KnownDate.parse("2026-11"), "A quarrel")).state();

        Outgoing record = only(new AgreementEvent.Ended(closed));

        assertThat(record.topic()).isEqualTo(Topic.PARTNER_EVENTS);
        assertThat(record.key()).isEqualTo("a");
        AgreementSummary summary = ((AgreementEnded) record.payload()).getAgreement();
        assertThat(summary.getState()).isEqualTo(AgreementState.ENDED);
        assertThat(summary.getSigned()).isEqualTo("1989");
        assertThat(summary.getEnds()).isEqualTo("2026-11");
        assertThat(summary.getParties())
                .singleElement()
                .satisfies(party -> assertThat(party.getName()).isEqualTo("Oldenburg"));
        assertThat(summary.toString()).doesNotContain("quarrel", "pupils");
    }

    @Test
    void ofWhatIsTakenOutOfTheRegisterTheIdIsLeft() {
        assertThat(only(new AgreementEvent.Removed("a")).payload()).isEqualTo(new AgreementRemoved("a"));
    }

    private static Outgoing only(AgreementEvent event) {
        return AgreementEvents.outgoing(event).get(0);
    }
}
