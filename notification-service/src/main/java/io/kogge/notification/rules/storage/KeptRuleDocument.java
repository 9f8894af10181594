// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.storage;

import io.kogge.notification.audience.model.Answering;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.OrganisationKind;
import io.kogge.notification.audience.model.RecipientStanding;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.model.Changes;
import io.kogge.notification.rules.model.KeptRule;
import io.kogge.notification.rules.model.LateJoiners;
import io.kogge.notification.rules.model.Moment;
import io.kogge.notification.rules.model.Repeat;
import io.kogge.notification.rules.model.RuleScope;
import io.kogge.notification.rules.model.TimeOfDay;
import io.kogge.notification.rules.model.Useful;
import io.kogge.notification.rules.model.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What staff decided about a rule, as it is stored; what it inherits is left out. */
public record KeptRuleDocument(
        String level,
        String scope,
        String name,
        String message,
        String position,
        @Nullable MomentPart moment,
        @Nullable TimePart time,
        @Nullable WorkingDays workingDays,
        @Nullable Boolean quiet,
        @Nullable AudiencePart audience,
        @Nullable LateJoiners lateJoiners,
        @Nullable UsefulPart useful,
        @Nullable RepeatPart repeat,
        Instant changedAt,
        @Nullable Instant unapplied) {

    /** A moment. */
    public record MomentPart(
            Anchor anchor,
            int offset,
            Moment.Unit unit,
            @Nullable String date) {}

    /** A time of day. */
    public record TimePart(String at, TimeOfDay.Whose whose) {}

    /** An audience. */
    public record AudiencePart(
            List<RecipientStanding> standings,
            List<String> languages,
            List<OrganisationKind> organisations,
            // null as it was stored before one could choose by it
            @Nullable List<Answering> answering) {}

    /** Until when it is useful; a part of its own, as for ever is something else than as inherited. */
    public record UsefulPart(@Nullable Integer days) {}

    /** Repeats. */
    public record RepeatPart(int everyDays, int times, boolean tellStaff) {}

    static KeptRuleDocument of(KeptRule kept) {
        Changes changes = kept.changes();
        Moment moment = changes.moment();
        TimeOfDay time = changes.time();
        Audience audience = changes.audience();
        Useful useful = changes.useful();
        Repeat repeat = changes.repeat();
        return new KeptRuleDocument(
                kept.scope().level().name(),
                kept.scope().id(),
                kept.name(),
                kept.message().key(),
                kept.position().name(),
                moment == null
                        ? null
                        : new MomentPart(moment.anchor(), moment.offset(), moment.unit(), text(moment.date())),
                time == null ? null : new TimePart(time.at().toString(), time.whose()),
                changes.workingDays(),
                changes.quiet(),
                audience == null
                        ? null
                        : new AudiencePart(
                                sorted(audience.standings()),
                                sorted(audience.languages()),
                                sorted(audience.organisations()),
                                sorted(audience.answering())),
                changes.lateJoiners(),
                useful == null ? null : new UsefulPart(useful.days()),
                repeat == null ? null : new RepeatPart(repeat.everyDays(), repeat.times(), repeat.tellStaff()),
                kept.changedAt(),
                kept.unapplied());
    }

    KeptRule toRule() {
        return new KeptRule(
                new RuleScope(RuleScope.Level.valueOf(level), scope),
                name,
                MessageKind.of(message),
                new Changes(
                        moment == null
                                ? null
                                : new Moment(moment.anchor(), moment.offset(), moment.unit(), date(moment.date())),
                        time == null ? null : new TimeOfDay(LocalTime.parse(time.at()), time.whose()),
                        workingDays,
                        quiet,
                        audience == null
                                ? null
                                : new Audience(
                                        new HashSet<>(audience.standings()),
                                        new HashSet<>(audience.languages()),
                                        new HashSet<>(audience.organisations()),
                                        audience.answering() == null ? Set.of() : Set.copyOf(audience.answering())),
                        lateJoiners,
                        useful == null ? null : new Useful(useful.days()),
                        repeat == null ? null : new Repeat(repeat.everyDays(), repeat.times(), repeat.tellStaff())),
                KeptRule.Position.valueOf(position),
                changedAt,
                unapplied);
    }

    private static <T extends Comparable<T>> List<T> sorted(Set<T> all) {
        return all.stream().sorted().toList();
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
