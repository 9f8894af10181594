// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

/** Why a message was no longer right to send. */
public enum SkipReason {
    MISSION_CANCELLED,
    MISSION_MOVED,
    /** What lay ahead when it was written has begun. */
    MISSION_STARTED,
    /** What it invites to is over. */
    MISSION_OVER,
    WITHDRAWN,
    EXPIRED,
    /** A later form came before the registration was confirmed. */
    REPLACED,
    DECLINED,
    /** The person had a place and did not come. */
    NO_SHOW,
    ALREADY_CONFIRMED,
    NOT_ACCEPTED_ANY_MORE,
    /** A later decision is told by a message of its own. */
    SUPERSEDED,
    /** An earlier message said the same already. */
    ALREADY_TOLD,
    ALREADY_ANSWERED,
    /** What it invites to, the person registered for by themselves, even if they withdrew since. */
    ALREADY_REGISTERED,
    /** It had gone out to everybody when the person joined. */
    JOINED_LATE,
    /** Staff left it out for this recipient. */
    LEFT_OUT,
    /** The address is on the list of those that get no mail. */
    SUPPRESSED,
    /** The person does not want messages like it. */
    UNSUBSCRIBED,
    /** Past its latest useful moment. */
    TOO_OLD,
    /** Nobody said in time how to reach the person, or the person was erased. */
    NO_CONTACT,
    /** A member of staff switched mails of this kind off. */
    SWITCHED_OFF,
    /** What it would tell is settled, or nothing waits. */
    NOTHING_TO_TELL,
    /** Nothing was heard of the mission or registration in time. */
    UNKNOWN_REGISTRATION
}
