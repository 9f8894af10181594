// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.web;

import io.kogge.notification.audience.model.Answering;
import io.kogge.notification.audience.model.OrganisationKind;
import io.kogge.notification.audience.model.RecipientStanding;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.model.EffectiveRule;
import io.kogge.notification.rules.model.LateJoiners;
import io.kogge.notification.rules.model.Moment;
import io.kogge.notification.rules.model.Rule;
import io.kogge.notification.rules.model.TimeOfDay.Whose;
import io.kogge.notification.rules.model.WorkingDays;
import io.kogge.notification.rules.web.RuleFields.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the API answers it; what it does not say is left out.
 *
 * @param on whether it goes out
 * @param from key of the scope where it came into being
 * @param changed key of the scope where it was last changed
 */
record RuleView(
        String name,
        String message,
        boolean on,
        String from,
        String changed,
        Anchor anchor,
        int offset,
        Moment.Unit unit,
        Side side,
        @Nullable LocalDate date,
        String at,
        Whose whose,
        WorkingDays workingDays,
        boolean quiet,
        List<RecipientStanding> standings,
        List<String> languages,
        List<OrganisationKind> organisations,
        List<Answering> answering,
        LateJoiners lateJoiners,
        @Nullable Integer usefulDays,
        int times,
        @Nullable Integer everyDays,
        boolean tellStaff) {

    static RuleView of(EffectiveRule effective) {
        Rule rule = effective.rule();
        Moment moment = rule.moment();
        return new RuleView(
                rule.name(),
                rule.message().name(),
                effective.on(),
                effective.from().key(),
                effective.changed().key(),
                moment.anchor(),
                Math.abs(moment.offset()),
                moment.unit(),
                moment.offset() < 0 ? Side.BEFORE : Side.AFTER,
                moment.date(),
                rule.time().at().toString(),
                rule.time().whose(),
                rule.workingDays(),
                rule.quiet(),
                sorted(rule.audience().standings()),
                sorted(rule.audience().languages()),
                sorted(rule.audience().organisations()),
                sorted(rule.audience().answering()),
                rule.lateJoiners(),
                rule.useful().days(),
                rule.repeat().times(),
                rule.repeat().times() == 1 ? null : rule.repeat().everyDays(),
                rule.repeat().tellStaff());
    }

    private static <T extends Comparable<T>> List<T> sorted(Set<T> all) {
        return all.stream().sorted().toList();
    }
}
