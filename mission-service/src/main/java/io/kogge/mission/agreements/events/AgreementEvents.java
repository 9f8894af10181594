// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.events;

import io.kogge.event.aggregate.Outgoing;
import io.kogge.mission.agreements.model.AgreementEvent;
import io.kogge.schemas.partner.AgreementChanged;
import io.kogge.schemas.partner.AgreementEnded;
import io.kogge.schemas.partner.AgreementRemoved;
import io.kogge.schemas.partner.AgreementRenewed;
import io.kogge.schemas.partner.AgreementSigned;
import java.util.List;

/** What goes on {@code partner.events.v1} for each thing that happens to an agreement. */
public final class AgreementEvents {
    private AgreementEvents() {}

    /** The records of this event. */
    public static List<Outgoing> outgoing(AgreementEvent event) {
        return List.of(record(event));
    }

    private static Outgoing record(AgreementEvent event) {
        if (event instanceof AgreementEvent.Signed signed) {
            return Outgoing.of(
                    signed.agreement().id(), new AgreementSigned(AgreementSummaryEncoder.summary(signed.agreement())));
        }
        if (event instanceof AgreementEvent.Changed changed) {
            return Outgoing.of(
                    changed.agreement().id(),
                    new AgreementChanged(AgreementSummaryEncoder.summary(changed.agreement())));
        }
        if (event instanceof AgreementEvent.Renewed renewed) {
            return Outgoing.of(
                    renewed.agreement().id(),
                    new AgreementRenewed(AgreementSummaryEncoder.summary(renewed.agreement())));
        }
        if (event instanceof AgreementEvent.Ended ended) {
            return Outgoing.of(
                    ended.agreement().id(), new AgreementEnded(AgreementSummaryEncoder.summary(ended.agreement())));
        }
        if (event instanceof AgreementEvent.Removed removed) {
            return Outgoing.of(removed.id(), new AgreementRemoved(removed.id()));
        }
        throw new IllegalArgumentException("Not for the topic: " + event.getClass());
    }
}
