// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.audience.model.Participant;
import java.util.Locale;

/**
 * Whom letters are for and what about: together the key of a correspondence. Ids only; how to reach somebody is looked up
 * when a letter goes out.
 *
 * @param id of the registration, the person or the member of staff
 */
public record Recipient(Kind kind, String id, Subject about) {

    /** Who it can be. */
    public enum Kind {
        /** Whoever a registration is of by now, confirmed or not: so nobody has to be looked up to write to them. */
        REGISTRATION,
        /** A person, about something that there is no registration for. */
        PERSON,
        STAFF
    }

    /** A participant of a mission, or somebody who wants to be. */
    public Recipient(String missionId, String registrationId) {
        this(Kind.REGISTRATION, registrationId, Subject.mission(missionId));
    }

    /** This participant. */
    public static Recipient of(Participant participant) {
        return new Recipient(participant.missionId(), participant.registrationId());
    }

    /** A person. */
    public static Recipient person(String personId, Subject about) {
        return new Recipient(Kind.PERSON, personId, about);
    }

    /** A member of staff. */
    public static Recipient staff(String staffId, Subject about) {
        return new Recipient(Kind.STAFF, staffId, about);
    }

    /** The mission; empty where the letters are about something else. */
    public String missionId() {
        return about.kind() == Subject.Kind.MISSION ? about.id() : "";
    }

    /** The registration; empty for others. */
    public String registrationId() {
        return kind == Kind.REGISTRATION ? id : "";
    }

    /** Id of the correspondence: its letters are sent one at a time, in order. */
    public String correspondence() {
        return about.key() + ':' + kind.name().toLowerCase(Locale.ROOT) + ':' + id;
    }
}
