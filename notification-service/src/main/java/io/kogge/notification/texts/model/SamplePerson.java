// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import java.time.ZoneId;

/** People who are not real, to look at texts with: together they show every part of one. */
public enum SamplePerson {
    /** Has a place, and lives where the clocks show the same. */
    TRAVELLER("Sanne de Vries", "Europe/Amsterdam", Registration.SUBMITTED, PlaceDecision.ACCEPTED),
    /** Waits for a place, on other clocks. */
    FAR_AWAY("Li Wei", "Asia/Shanghai", Registration.SUBMITTED, PlaceDecision.WAITLISTED),
    /** Has not confirmed the address: no name is used. */
    UNCONFIRMED("", "Europe/Amsterdam", Registration.STARTED, PlaceDecision.UNDECIDED);

    private final String fullName;
    private final ZoneId zone;
    private final Registration registration;
    private final PlaceDecision place;

    SamplePerson(String fullName, String zone, Registration registration, PlaceDecision place) {
        this.fullName = fullName;
        this.zone = ZoneId.of(zone);
        this.registration = registration;
        this.place = place;
    }

    /** How to reach this person: nowhere. */
    Contact contact(String language) {
        return new Contact("sample", fullName, "sample@example.org", language, zone, 1, null, null, 0);
    }

    /** What is known of the registration. */
    Participant participant(String missionId, String declineReason) {
        return new Participant(
                "sample",
                missionId,
                "sample",
                registration,
                place,
                place == PlaceDecision.UNDECIDED ? 0 : 1,
                declineReason);
    }
}
