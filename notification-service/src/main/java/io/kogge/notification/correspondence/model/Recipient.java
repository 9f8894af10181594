// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.StopKey;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom letters are for and what about: together the key of a correspondence. Ids only; how to reach somebody is looked up
 * when a letter goes out.
 *
 * @param id of the registration or the member of staff; for a stop, that of the registration with the stop's key
 */
public record Recipient(Kind kind, String id, Subject about) {
    private static final char BETWEEN = '/';

    /** Who it can be. */
    public enum Kind {
        /** Whoever a registration is of by now, confirmed or not: so nobody has to be looked up to write to them. */
        REGISTRATION,
        /** A registration, about one stop: an entry in a calendar whose changes are counted by themselves. */
        STOP,
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

    /** This participant, about one stop's entry in their calendar. */
    public static Recipient of(Participant participant, StopKey stop) {
        return new Recipient(
                Kind.STOP,
                participant.registrationId() + BETWEEN + stop.text(),
                Subject.mission(participant.missionId()));
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
        return switch (kind) {
            case REGISTRATION -> id;
            case STOP -> id.substring(0, id.indexOf(BETWEEN));
            case STAFF -> "";
        };
    }

    /** Which stop it is about, if about one alone. */
    public Optional<StopKey> stop() {
        return kind == Kind.STOP ? Optional.of(StopKey.of(id.substring(id.indexOf(BETWEEN) + 1))) : Optional.empty();
    }

    /** With what the ids of correspondences about a mission's stops begin; of one registration's unless that is empty. */
    public static String stopsBegin(String missionId, String registrationId) {
        return new Recipient(Kind.STOP, registrationId, Subject.mission(missionId)).correspondence()
                + (registrationId.isEmpty() ? "" : BETWEEN);
    }

    /** Id of the correspondence: its letters are sent one at a time, in order. */
    public String correspondence() {
        return about.key() + ':' + kind.name().toLowerCase(Locale.ROOT) + ':' + id;
    }
}
