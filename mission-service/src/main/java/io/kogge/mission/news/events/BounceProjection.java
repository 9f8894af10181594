// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.news.events;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.mission.news.view.BounceView;
import io.kogge.schemas.Topic;
import io.kogge.schemas.notification.AddressReleased;
import io.kogge.schemas.notification.AddressSuppressed;
import io.kogge.schemas.notification.EmailBounced;
import io.kogge.schemas.notification.EmailFailed;
import io.kogge.schemas.notification.EmailSent;
import io.kogge.schemas.notification.EmailSkipped;
import io.kogge.schemas.notification.FollowUpAnswered;
import io.kogge.schemas.notification.MailResubscribed;
import io.kogge.schemas.notification.MailUnsubscribed;
import io.kogge.schemas.notification.OutcomeReported;
import io.kogge.schemas.notification.SurveyAnswered;

/** Keeps which mails bounced; one that is sent again afterwards bounced all the same. */
public final class BounceProjection {
    private BounceProjection() {}

    /** The projection. */
    public static Projection<BounceView> make() {
        return Projections.into(BounceView.VIEW)
                .on(Topic.NOTIFICATION_EVENTS)
                .when(EmailBounced.class, (event, e) -> new BounceView(e.getDeliveryId(), e.getOccurredAt()))
                .ignore(EmailSent.class, EmailFailed.class, EmailSkipped.class)
                .ignore(FollowUpAnswered.class, OutcomeReported.class, SurveyAnswered.class)
                .ignore(AddressSuppressed.class, AddressReleased.class, MailUnsubscribed.class, MailResubscribed.class)
                .build();
    }
}
