// SPDX-License-Identifier: EUPL-1.2
package io.kogge.schemas;

import io.kogge.schemas.activity.ActivityChanged;
import io.kogge.schemas.activity.ActivityRecorded;
import io.kogge.schemas.activity.ActivityRemoved;
import io.kogge.schemas.contact.DelegateContact;
import io.kogge.schemas.mission.MissionAnnounced;
import io.kogge.schemas.mission.MissionCancelled;
import io.kogge.schemas.mission.MissionChanged;
import io.kogge.schemas.mission.MissionCompleted;
import io.kogge.schemas.mission.MissionRescheduled;
import io.kogge.schemas.mission.MissionStarted;
import io.kogge.schemas.mission.RegistrationClosed;
import io.kogge.schemas.mission.RegistrationOpened;
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
import io.kogge.schemas.person.AddressChangeRequested;
import io.kogge.schemas.person.LinkVersionRaised;
import io.kogge.schemas.person.PersonErased;
import io.kogge.schemas.person.PersonMerged;
import io.kogge.schemas.registration.PlacesCounted;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.schemas.registration.RegistrationAttended;
import io.kogge.schemas.registration.RegistrationChanged;
import io.kogge.schemas.registration.RegistrationDeclined;
import io.kogge.schemas.registration.RegistrationExpired;
import io.kogge.schemas.registration.RegistrationMoved;
import io.kogge.schemas.registration.RegistrationNoShow;
import io.kogge.schemas.registration.RegistrationRepeated;
import io.kogge.schemas.registration.RegistrationReplaced;
import io.kogge.schemas.registration.RegistrationStarted;
import io.kogge.schemas.registration.RegistrationSubmitted;
import io.kogge.schemas.registration.RegistrationWaitlisted;
import io.kogge.schemas.registration.RegistrationWithdrawn;
import io.kogge.schemas.registration.RegistrationsHeldBack;
import io.kogge.schemas.staff.StaffAccount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/** The table of all events that services publish. */
public final class EventTypes {
    private static final List<EventType> ALL = Stream.<Class<? extends SpecificRecord>>of(
                    MissionAnnounced.class,
                    MissionChanged.class,
                    RegistrationOpened.class,
                    RegistrationClosed.class,
                    MissionRescheduled.class,
                    MissionCancelled.class,
                    MissionStarted.class,
                    MissionCompleted.class,
                    PartnerChanged.class,
                    PartnerRemoved.class,
                    ProjectChanged.class,
                    ProjectRemoved.class,
                    AgreementSigned.class,
                    AgreementChanged.class,
                    AgreementRenewed.class,
                    AgreementEnded.class,
                    AgreementRemoved.class,
                    AdvisoryChanged.class,
                    ActivityRecorded.class,
                    ActivityChanged.class,
                    ActivityRemoved.class,
                    RegistrationStarted.class,
                    RegistrationSubmitted.class,
                    RegistrationChanged.class,
                    RegistrationRepeated.class,
                    RegistrationWithdrawn.class,
                    RegistrationReplaced.class,
                    RegistrationExpired.class,
                    RegistrationMoved.class,
                    RegistrationAccepted.class,
                    RegistrationWaitlisted.class,
                    RegistrationDeclined.class,
                    RegistrationNoShow.class,
                    RegistrationAttended.class,
                    PlacesCounted.class,
                    RegistrationsHeldBack.class,
                    DelegateContact.class,
                    AddressChangeRequested.class,
                    LinkVersionRaised.class,
                    PersonMerged.class,
                    PersonErased.class,
                    StaffAccount.class,
                    EmailSent.class,
                    EmailBounced.class,
                    EmailSkipped.class,
                    EmailFailed.class,
                    FollowUpAnswered.class,
                    OutcomeReported.class,
                    SurveyAnswered.class,
                    AddressSuppressed.class,
                    AddressReleased.class,
                    MailUnsubscribed.class,
                    MailResubscribed.class)
            .map(EventType::of)
            .toList();

    private static final Map<String, EventType> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::fullName, Function.identity()));

    private EventTypes() {}

    /** Every event, in no particular order. */
    public static List<EventType> all() {
        return ALL;
    }

    /** The events published on this topic. */
    public static List<EventType> on(Topic topic) {
        return ALL.stream().filter(type -> type.topic() == topic).toList();
    }

    /** The type with this Avro name, if this build knows it. */
    public static Optional<EventType> named(String fullName) {
        return Optional.ofNullable(BY_NAME.get(fullName));
    }

    /** The type of this record; throws IllegalArgumentException for a record that is no event. */
    public static EventType of(SpecificRecord event) {
        return named(event.getSchema().getFullName())
                .orElseThrow(() -> new IllegalArgumentException(
                        "Not in the table of events: " + event.getSchema().getFullName()));
    }
}
