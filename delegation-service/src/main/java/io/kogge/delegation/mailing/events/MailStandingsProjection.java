// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.mailing.events;

import io.kogge.delegation.mailing.view.MailStandingView;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
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
import io.kogge.schemas.person.AddressChangeRequested;
import io.kogge.schemas.person.LinkVersionRaised;
import io.kogge.schemas.person.PersonErased;
import io.kogge.schemas.person.PersonMerged;

/** Keeps who gets no mail, or not all of it; single letters do not matter here. */
public final class MailStandingsProjection {
    /** Of no person's links. */
    private static final int NONE = 0;

    private MailStandingsProjection() {}

    /** The projection. */
    public static Projection<MailStandingView> make() {
        return Projections.into(MailStandingView.VIEW)
                .on(Topic.NOTIFICATION_EVENTS, Topic.PERSON_EVENTS)
                .when(
                        AddressSuppressed.class,
                        (event, e) -> new MailStandingView(
                                e.getPersonId(), e.getLinkVersion(), e.getReason(), null, null, null))
                .when(
                        AddressReleased.class,
                        (event, e) -> new MailStandingView(e.getPersonId(), NONE, null, null, null, null))
                .when(MailUnsubscribed.class, (event, e) -> choice(e.getPersonId(), e.getGroup(), false))
                .when(MailResubscribed.class, (event, e) -> choice(e.getPersonId(), e.getGroup(), true))
                .ignore(EmailSent.class, EmailBounced.class, EmailSkipped.class, EmailFailed.class)
                .ignore(FollowUpAnswered.class, OutcomeReported.class, SurveyAnswered.class)
                .erase(PersonErased.class, (event, e) -> e.getPersonId())
                .ignore(PersonMerged.class, AddressChangeRequested.class, LinkVersionRaised.class)
                .build();
    }

    private static MailStandingView choice(String personId, String group, boolean gets) {
        return new MailStandingView(
                personId,
                null,
                null,
                group.equals("reminders") ? gets : null,
                group.equals("afterwards") ? gets : null,
                group.equals("news") ? gets : null);
    }
}
