// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.events;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.mission.partners.model.PartnerHappening.Kind;
import io.kogge.mission.partners.view.TimelineView;
import io.kogge.schemas.Topic;
import io.kogge.schemas.activity.ActivityChanged;
import io.kogge.schemas.activity.ActivityRecorded;
import io.kogge.schemas.activity.ActivityRemoved;
import io.kogge.schemas.mission.MissionAnnounced;
import io.kogge.schemas.mission.MissionCancelled;
import io.kogge.schemas.mission.MissionChanged;
import io.kogge.schemas.mission.MissionCompleted;
import io.kogge.schemas.mission.MissionRescheduled;
import io.kogge.schemas.mission.MissionStarted;
import io.kogge.schemas.mission.RegistrationClosed;
import io.kogge.schemas.mission.RegistrationOpened;
import io.kogge.schemas.partner.AdvisoryChanged;
import io.kogge.schemas.partner.AgreementChanged;
import io.kogge.schemas.partner.AgreementEnded;
import io.kogge.schemas.partner.AgreementRemoved;
import io.kogge.schemas.partner.AgreementRenewed;
import io.kogge.schemas.partner.AgreementSigned;
import io.kogge.schemas.partner.PartnerChanged;
import io.kogge.schemas.partner.PartnerRemoved;
import io.kogge.schemas.partner.ProjectChanged;
import io.kogge.schemas.partner.ProjectRemoved;

/** Keeps what was done together with partners; missions as far as they are public, since drafts are on no topic. */
public final class TimelineProjection {
    private TimelineProjection() {}

    /** The projection. */
    public static Projection<TimelineView> make() {
        Projections.Builder<TimelineView> projection = Projections.into(TimelineView.VIEW)
                .on(Topic.MISSION_EVENTS, Topic.PARTNER_EVENTS, Topic.ACTIVITY_EVENTS);
        return activities(agreements(missions(projection)))
                .when(ProjectChanged.class, (event, e) -> PartnerHappenings.of(e.getProject()))
                .erase(ProjectRemoved.class, (event, e) -> PartnerHappenings.id(Kind.PROJECT, e.getProjectId()))
                .ignore(PartnerChanged.class, PartnerRemoved.class, AdvisoryChanged.class)
                .build();
    }

    private static Projections.Builder<TimelineView> missions(Projections.Builder<TimelineView> projection) {
        return projection
                .when(MissionAnnounced.class, (event, e) -> PartnerHappenings.of(e.getMission()))
                .when(MissionChanged.class, (event, e) -> PartnerHappenings.of(e.getMission()))
                .when(RegistrationOpened.class, (event, e) -> PartnerHappenings.of(e.getMission()))
                .when(RegistrationClosed.class, (event, e) -> PartnerHappenings.of(e.getMission()))
                .when(MissionRescheduled.class, (event, e) -> PartnerHappenings.of(e.getMission()))
                .when(MissionCancelled.class, (event, e) -> PartnerHappenings.of(e.getMission()))
                .when(MissionStarted.class, (event, e) -> PartnerHappenings.of(e.getMission()))
                .when(MissionCompleted.class, (event, e) -> PartnerHappenings.of(e.getMission()));
    }

    private static Projections.Builder<TimelineView> agreements(Projections.Builder<TimelineView> projection) {
        return projection
                .when(AgreementSigned.class, (event, e) -> PartnerHappenings.of(e.getAgreement()))
                .when(AgreementChanged.class, (event, e) -> PartnerHappenings.of(e.getAgreement()))
                .when(AgreementRenewed.class, (event, e) -> PartnerHappenings.of(e.getAgreement()))
                .when(AgreementEnded.class, (event, e) -> PartnerHappenings.of(e.getAgreement()))
                .erase(AgreementRemoved.class, (event, e) -> PartnerHappenings.id(Kind.AGREEMENT, e.getAgreementId()));
    }

    private static Projections.Builder<TimelineView> activities(Projections.Builder<TimelineView> projection) {
        return projection
                .when(ActivityRecorded.class, (event, e) -> PartnerHappenings.of(e.getActivity()))
                .when(ActivityChanged.class, (event, e) -> PartnerHappenings.of(e.getActivity()))
                .erase(ActivityRemoved.class, (event, e) -> PartnerHappenings.id(Kind.ACTIVITY, e.getActivityId()));
    }
}
