// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

import io.kogge.notification.audience.model.RecipientStanding;
import io.kogge.notification.message.model.MessageKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The messages that rules can be made for, and what a rule for each can say without it being out of date when it is sent. */
public enum RuleMessage {
    REMINDER(
            MessageKind.REMINDER,
            EnumSet.of(
                    Anchor.MISSION_START, Anchor.REGISTRATION_CLOSES, Anchor.FIXED, Anchor.SUBMITTED, Anchor.ACCEPTED),
            RecipientStanding.ACCEPTED),
    THANKS(MessageKind.THANKS, EnumSet.of(Anchor.MISSION_END, Anchor.FIXED), RecipientStanding.ACCEPTED),
    FOLLOW_UP(
            MessageKind.FOLLOW_UP,
            EnumSet.of(Anchor.MISSION_END, Anchor.FIXED, Anchor.ANSWER_MISSING),
            RecipientStanding.ACCEPTED),
    SURVEY(MessageKind.SURVEY, EnumSet.of(Anchor.MISSION_END, Anchor.FIXED), RecipientStanding.ACCEPTED),
    RETURN_DAY_INVITATION(
            MessageKind.RETURN_DAY_INVITATION,
            EnumSet.of(Anchor.RETURN_DAY_OPENS, Anchor.FIXED),
            RecipientStanding.ACCEPTED),
    INFORMATION(
            MessageKind.INFORMATION,
            EnumSet.complementOf(EnumSet.of(
                    Anchor.HANDED_IN,
                    Anchor.LAPSES,
                    Anchor.ANSWER_MISSING,
                    Anchor.RETURN_DAY_OPENS,
                    Anchor.AGREEMENT_END)),
            RecipientStanding.ACCEPTED,
            RecipientStanding.UNDECIDED,
            RecipientStanding.WAITLISTED),
    CONFIRM_ADDRESS(
            MessageKind.CONFIRM_ADDRESS,
            EnumSet.of(Anchor.HANDED_IN, Anchor.LAPSES, Anchor.REGISTRATION_CLOSES, Anchor.FIXED),
            RecipientStanding.UNCONFIRMED),
    /** To staff, whoever of them wants it. */
    STAFF_AGREEMENT_ENDS(MessageKind.STAFF_AGREEMENT_ENDS, EnumSet.of(Anchor.AGREEMENT_END));

    private final MessageKind kind;
    private final Set<Anchor> anchors;
    private final Set<RecipientStanding> standings;

    RuleMessage(MessageKind kind, Set<Anchor> anchors, RecipientStanding... standings) {
        this.kind = kind;
        this.anchors = anchors;
        this.standings = Set.of(standings);
    }

    /** The kind of message. */
    public MessageKind kind() {
        return kind;
    }

    /** Whether its rules can count from this moment. */
    public boolean counts(Anchor anchor) {
        return anchors.contains(anchor);
    }

    /** Whether it goes to staff, and is about no mission. */
    public boolean toStaff() {
        return kind.toStaff();
    }

    /** Whether people who stand so can get it. */
    public boolean reaches(RecipientStanding standing) {
        return standings.contains(standing);
    }

    /** Those who stand so can get it. */
    public Set<RecipientStanding> standings() {
        return standings;
    }

    /** Whether it asks for something that can be done, so that staff can be told who did not. */
    public boolean asks() {
        return this == FOLLOW_UP || this == SURVEY || this == CONFIRM_ADDRESS;
    }

    /** That of a kind of message; empty where no rules are made for it. */
    public static Optional<RuleMessage> of(MessageKind kind) {
        return Arrays.stream(values()).filter(each -> each.kind == kind).findFirst();
    }
}
