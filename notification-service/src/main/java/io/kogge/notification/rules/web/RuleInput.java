// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.web;

import io.kogge.notification.audience.input.AudienceInput;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.model.KeptRule.Position;
import io.kogge.notification.rules.model.LateJoiners;
import io.kogge.notification.rules.model.Moment;
import io.kogge.notification.rules.model.Repeat;
import io.kogge.notification.rules.model.Rule;
import io.kogge.notification.rules.model.RuleMessage;
import io.kogge.notification.rules.model.RuleScope;
import io.kogge.notification.rules.model.TimeOfDay;
import io.kogge.notification.rules.model.TimeOfDay.Whose;
import io.kogge.notification.rules.model.Useful;
import io.kogge.notification.rules.model.WorkingDays;
import io.kogge.notification.rules.usecase.WantedRule;
import io.kogge.notification.rules.web.RuleFields.Side;
import io.kogge.web.input.Fields;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads a rule, from JSON or from a form. */
final class RuleInput {
    private static final int MOST_DAYS = 800;
    private static final int MOST_TIMES = 12;
    /** An exact distance in hours has no time of day of its own. */
    private static final TimeOfDay NO_TIME = new TimeOfDay(LocalTime.of(9, 0), Whose.MISSION);

    private final Fields fields;
    private final RuleMessage message;

    private RuleInput(Fields fields, RuleMessage message) {
        this.fields = fields;
        this.message = message;
    }

    /** Which message a new rule is for. */
    static RuleMessage message(Fields fields) {
        return fields.choice(RuleFields.MESSAGE, RuleMessage.class).required();
    }

    /** What a rule of this name, for this message, is to say in a scope. */
    static WantedRule read(Fields fields, RuleScope scope, String name, RuleMessage message) {
        fields.ignore(RuleFields.MESSAGE);
        RuleInput input = new RuleInput(fields, message);
        Position position = fields.choice(RuleFields.POSITION, Position.class).or(Position.INHERITED);
        @Nullable Moment moment = input.moment();
        @Nullable TimeOfDay time = input.time();
        WorkingDays working =
                fields.choice(RuleFields.WORKING_DAYS, WorkingDays.class).or(WorkingDays.ANY_DAY);
        boolean quiet = fields.bool(RuleFields.QUIET).or(false);
        Audience audience = input.audience();
        LateJoiners late = message.toStaff()
                ? LateJoiners.SKIP
                : fields.choice(RuleFields.LATE_JOINERS, LateJoiners.class).required();
        Integer useful = fields.integer(RuleFields.USEFUL_DAYS)
                .min(-MOST_DAYS)
                .max(MOST_DAYS)
                .orNull();
        @Nullable Repeat repeat = input.repeat(moment);
        fields.rule(
                () -> !message.toStaff() || scope.level() == RuleScope.Level.OFFICE,
                "rule-of-office",
                RuleFields.POSITION);
        fields.rule(
                () -> !message.toStaff() || repeat == null || repeat.times() == 1, "goes-out-once", RuleFields.TIMES);
        return fields.finish(() -> {
            Moment when = require(moment);
            return new WantedRule(
                    scope,
                    new Rule(
                            name,
                            message.kind(),
                            when,
                            when.inDays() ? require(time) : NO_TIME,
                            when.inDays() ? working : WorkingDays.ANY_DAY,
                            quiet,
                            audience,
                            late,
                            new Useful(useful),
                            require(repeat),
                            Instant.EPOCH),
                    position);
        });
    }

    /** Null where something is wrong with it. */
    private @Nullable Moment moment() {
        Anchor anchor = fields.choice(RuleFields.ANCHOR, Anchor.class)
                .check(message::counts, "anchor-not-for-message")
                .required();
        int offset = fields.integer(RuleFields.OFFSET).min(0).max(MOST_DAYS).or(0);
        Moment.Unit unit = fields.choice(RuleFields.UNIT, Moment.Unit.class).or(Moment.Unit.DAYS);
        Side side = fields.choice(RuleFields.SIDE, Side.class).or(Side.AFTER);
        LocalDate date = fields.date(RuleFields.DATE).orNull();
        fields.rule(() -> anchor != Anchor.FIXED || date != null, "required", RuleFields.DATE, RuleFields.ANCHOR);
        // nobody knows beforehand when somebody will have done something
        fields.rule(
                () -> side == Side.AFTER || offset == 0 || !afterwards(anchor),
                "only-after",
                RuleFields.SIDE,
                RuleFields.ANCHOR,
                RuleFields.OFFSET);
        return fields.faulty() ? null : new Moment(anchor, side == Side.BEFORE ? -offset : offset, unit, date);
    }

    private static boolean afterwards(Anchor anchor) {
        return anchor.ofPerson() || anchor == Anchor.ANSWER_MISSING;
    }

    private @Nullable TimeOfDay time() {
        LocalTime at = fields.time(RuleFields.AT).orNull();
        Whose whose = fields.choice(RuleFields.WHOSE, Whose.class).or(Whose.MISSION);
        boolean hours = fields.choice(RuleFields.UNIT, Moment.Unit.class).or(Moment.Unit.DAYS) == Moment.Unit.HOURS;
        fields.rule(() -> at != null || hours, "required", RuleFields.AT);
        return at == null ? null : new TimeOfDay(at, whose);
    }

    private Audience audience() {
        Audience chosen = AudienceInput.read(fields);
        fields.rule(
                () -> chosen.standings().stream().allMatch(message::reaches),
                "standing-not-for-message",
                AudienceInput.STANDINGS);
        return chosen.standings().isEmpty()
                ? new Audience(message.standings(), chosen.languages(), chosen.organisations(), chosen.answering())
                : chosen;
    }

    private @Nullable Repeat repeat(@Nullable Moment moment) {
        int times = fields.integer(RuleFields.TIMES).min(1).max(MOST_TIMES).or(1);
        Integer every =
                fields.integer(RuleFields.EVERY_DAYS).min(1).max(MOST_DAYS).orNull();
        boolean tell = fields.bool(RuleFields.TELL_STAFF).or(false);
        fields.rule(() -> times == 1 || every != null, "required", RuleFields.EVERY_DAYS, RuleFields.TIMES);
        fields.rule(
                () -> !tell
                        || (times > 1
                                && message.asks()
                                && (moment == null || !moment.anchor().ofPerson())),
                "nothing-to-tell",
                RuleFields.TELL_STAFF,
                RuleFields.TIMES);
        return times > 1 && every == null ? null : new Repeat(every == null ? 0 : every, times, tell);
    }

    private static <T> T require(@Nullable T read) {
        if (read == null) {
            throw new IllegalStateException("what is missing was refused");
        }
        return read;
    }
}
