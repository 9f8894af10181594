// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.web;

import io.kogge.notification.audience.input.AudienceInput;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.model.KeptRule.Position;
import io.kogge.notification.rules.model.LateJoiners;
import io.kogge.notification.rules.model.Moment;
import io.kogge.notification.rules.model.Rule;
import io.kogge.notification.rules.model.RuleMessage;
import io.kogge.notification.rules.model.TimeOfDay.Whose;
import io.kogge.notification.rules.model.WorkingDays;
import io.kogge.notification.rules.web.RuleFields.Side;
import io.kogge.web.input.Form;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Fills forms from rules. */
final class RuleForms {
    /** What was looked at before it is saved. */
    static final String SEEN = "seen";

    static final String VERSION = "version";

    private static final Set<String> ASIDE = Set.of(SEEN, VERSION, "_csrf");

    private RuleForms() {}

    /** With what a rule says. */
    static Form of(Rule rule, Position position) {
        Moment moment = rule.moment();
        Audience audience = rule.audience();
        Form.Filling form = Form.filled()
                .set(RuleFields.POSITION, position)
                .set(RuleFields.ANCHOR, moment.anchor())
                .set(RuleFields.OFFSET, Math.abs(moment.offset()))
                .set(RuleFields.UNIT, moment.unit())
                .set(RuleFields.SIDE, moment.offset() < 0 ? Side.BEFORE : Side.AFTER)
                .set(RuleFields.DATE, moment.date())
                .set(RuleFields.AT, rule.time().at())
                .set(RuleFields.WHOSE, rule.time().whose())
                .set(RuleFields.WORKING_DAYS, rule.workingDays())
                .setAll(AudienceInput.STANDINGS, audience.standings().stream().toList())
                .setAll(AudienceInput.LANGUAGES, audience.languages().stream().toList())
                .setAll(
                        AudienceInput.ORGANISATIONS,
                        audience.organisations().stream().toList())
                .setAll(AudienceInput.ANSWERING, audience.answering().stream().toList())
                .set(RuleFields.LATE_JOINERS, rule.lateJoiners())
                .set(RuleFields.USEFUL_DAYS, rule.useful().days())
                .set(RuleFields.TIMES, rule.repeat().times());
        if (rule.quiet()) {
            form.set(RuleFields.QUIET, true);
        }
        if (rule.repeat().times() > 1) {
            form.set(RuleFields.EVERY_DAYS, rule.repeat().everyDays());
        }
        if (rule.repeat().tellStaff()) {
            form.set(RuleFields.TELL_STAFF, true);
        }
        return form.build();
    }

    /** For a new rule, with what most will want. */
    static Form fresh(RuleMessage message) {
        Anchor anchor = first(message);
        return Form.filled()
                .set(RuleFields.POSITION, Position.ON)
                .set(RuleFields.ANCHOR, anchor)
                .set(RuleFields.OFFSET, 1)
                .set(RuleFields.UNIT, Moment.Unit.DAYS)
                .set(
                        RuleFields.SIDE,
                        anchor == Anchor.MISSION_START || anchor == Anchor.LAPSES || anchor == Anchor.AGREEMENT_END
                                ? Side.BEFORE
                                : Side.AFTER)
                .set(RuleFields.AT, "09:00")
                .set(RuleFields.WHOSE, message.toStaff() ? Whose.OFFICE : Whose.MISSION)
                .set(RuleFields.WORKING_DAYS, WorkingDays.ANY_DAY)
                .setAll(
                        AudienceInput.STANDINGS,
                        message.standings().stream().sorted().toList())
                .set(RuleFields.LATE_JOINERS, LateJoiners.WHILE_USEFUL)
                .set(RuleFields.USEFUL_DAYS, anchor == Anchor.MISSION_START || anchor == Anchor.LAPSES ? 0 : null)
                .set(RuleFields.TIMES, 1)
                .build();
    }

    private static Anchor first(RuleMessage message) {
        for (Anchor anchor : Anchor.values()) {
            if (message.counts(anchor)) {
                return anchor;
            }
        }
        throw new IllegalStateException(message + " counts from nothing");
    }

    /** Names what was typed, so that what is saved is what was looked at. */
    static String digest(Form form) {
        Map<String, Object> typed = new TreeMap<>();
        form.values().forEach((name, values) -> {
            if (!ASIDE.contains(name) && !values.stream().allMatch(String::isBlank)) {
                typed.put(name, values.stream().sorted().toList());
            }
        });
        return UUID.nameUUIDFromBytes(typed.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
