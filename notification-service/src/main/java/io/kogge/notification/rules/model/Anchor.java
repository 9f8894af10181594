// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

/** The moment that a rule counts from. Those alone are in the list of which the events are there. */
public enum Anchor {
    MISSION_START(Of.MISSION),
    MISSION_END(Of.MISSION),
    REGISTRATION_OPENS(Of.MISSION),
    REGISTRATION_CLOSES(Of.MISSION),
    /** A day that staff choose. */
    FIXED(Of.MISSION),
    /** The question what came of it went out, and there is no answer. */
    ANSWER_MISSING(Of.MISSION),
    /** Registration opens for the return day that staff chose; of a mission without one there is no such moment. */
    RETURN_DAY_OPENS(Of.MISSION),
    /** A form came in; its address is not confirmed. */
    HANDED_IN(Of.PERSON),
    /** Until then the address of a form can be confirmed. */
    LAPSES(Of.PERSON),
    /** The address was confirmed, or staff entered the person. */
    SUBMITTED(Of.PERSON),
    ACCEPTED(Of.PERSON),
    /** The last day on which an agreement may be in force. */
    AGREEMENT_END(Of.AGREEMENT);

    private final Of of;

    private enum Of {
        MISSION,
        PERSON,
        AGREEMENT
    }

    Anchor(Of of) {
        this.of = of;
    }

    /** Whether each person has a moment of their own; otherwise everybody on a mission has the same. */
    public boolean ofPerson() {
        return of == Of.PERSON;
    }

    /** Whether each agreement has a moment of its own; such rules are the office's and tell staff. */
    public boolean ofAgreement() {
        return of == Of.AGREEMENT;
    }

    /** Whether a message about it is out of date once the mission has other dates. */
    public boolean moves() {
        return this == MISSION_START || this == MISSION_END;
    }
}
