// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.events;

import io.kogge.event.aggregate.Outgoing;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.DeliveryEvent;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.schemas.notification.EmailBounced;
import io.kogge.schemas.notification.EmailFailed;
import io.kogge.schemas.notification.EmailSent;
import io.kogge.schemas.notification.EmailSkipped;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** What became of a message, for the other services; the steps on the way stay inside. */
final class DeliveryEvents {
    private DeliveryEvents() {}

    /** The events on the topic for one of the letter's own. */
    static List<Outgoing> outgoing(Delivery delivery, DeliveryEvent event) {
        Recipient to = delivery.letter().to();
        if (to.registrationId().isEmpty() || to.missionId().isEmpty()) {
            // what staff hear of their work, and what is no mission's, concerns no other service yet
            return List.of();
        }
        String template = delivery.letter().template().key();
        String mission = to.missionId();
        String registration = to.registrationId();
        if (event instanceof DeliveryEvent.Sent sent) {
            return on(mission, new EmailSent(delivery.id(), mission, registration, template, sent.possiblyTwice()));
        }
        if (event instanceof DeliveryEvent.Bounced bounced) {
            return on(
                    mission,
                    new EmailBounced(
                            delivery.id(),
                            mission,
                            registration,
                            template,
                            bounced.status(),
                            delivery.progress().endedAt()));
        }
        if (event instanceof DeliveryEvent.Skipped skipped) {
            return on(
                    mission,
                    new EmailSkipped(
                            delivery.id(),
                            mission,
                            registration,
                            template,
                            skipped.reason().name()));
        }
        if (event instanceof DeliveryEvent.Failed failed) {
            return on(mission, new EmailFailed(delivery.id(), mission, registration, template, failed.status()));
        }
        return List.of();
    }

    private static List<Outgoing> on(String missionId, SpecificRecord payload) {
        return List.of(Outgoing.of(missionId, payload));
    }
}
