// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.events;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.mission.outcomes.view.ReportView;
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

/** Keeps what was reported of each registration. */
public final class ReportProjection {
    private ReportProjection() {}

    /** The projection. */
    public static Projection<ReportView> make() {
        return Projections.into(ReportView.VIEW)
                .on(Topic.NOTIFICATION_EVENTS)
                .when(OutcomeReported.class, (event, e) -> view(e))
                .ignore(EmailSent.class, EmailBounced.class, EmailFailed.class, EmailSkipped.class)
                // said less than what is reported now
                .ignore(FollowUpAnswered.class)
                .ignore(SurveyAnswered.class)
                // about people, not about what came of a mission
                .ignore(AddressSuppressed.class, AddressReleased.class, MailUnsubscribed.class, MailResubscribed.class)
                .build();
    }

    private static ReportView view(OutcomeReported report) {
        return new ReportView(
                report.getRegistrationId(),
                report.getMissionId(),
                report.getConfirmed(),
                report.getOutcomes().stream()
                        .map(outcome -> new ReportView.Part(
                                outcome.getKind(), outcome.getCount(), outcome.getMinorUnits(), outcome.getCurrency()))
                        .toList(),
                report.getReportedAt());
    }
}
