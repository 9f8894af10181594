// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.notification.rules.model.Due;
import io.kogge.notification.rules.model.EffectiveRule;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.rules.model.Rule;
import io.kogge.notification.rules.model.RuleScope;
import io.kogge.notification.rules.usecase.RuleBooks;
import io.kogge.notification.staffmail.model.EndingAgreement;
import io.kogge.notification.staffmail.model.NewsKind;
import io.kogge.notification.staffmail.model.Occasion;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reminds staff of the end of agreements, by the office's rules. An agreement has its latest reminder that is due, once: one
 * that was entered late is not told of twice. One that was renewed or ended meanwhile has none, and one whose end moved has
 * its reminders anew.
 */
public final class RemindOfAgreements {
    /** Further than any rule counts. */
    private static final int FURTHEST_DAYS = 800;

    private final EndingAgreements agreements;
    private final RuleBooks books;
    private final TellStaff tell;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private volatile Set<Reminder> told = Set.of();

    /** The clock is the domain's. */
    public RemindOfAgreements(
            EndingAgreements agreements, RuleBooks books, TellStaff tell, OfficeCalendar calendar, Clock clock) {
        this.agreements = agreements;
        this.books = books;
        this.tell = tell;
        this.calendar = calendar;
        this.clock = clock;
    }

    private record Reminder(String agreementId, String rule, Instant at, LocalDate lastDay) {}

    /** Tells what is due; what this instance told before it does not queue again. */
    public Mono<Void> run() {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            LocalDate today = now.atZone(calendar.zone()).toLocalDate();
            return books.recent()
                    .map(book -> book.in(List.of(RuleScope.OFFICE)).stream()
                            .filter(EffectiveRule::on)
                            .map(EffectiveRule::rule)
                            .filter(rule -> rule.moment().anchor().ofAgreement())
                            .toList())
                    .filter(rules -> !rules.isEmpty())
                    .flatMap(rules -> agreements
                            .between(today, today.plusDays(FURTHEST_DAYS))
                            .flatMapIterable(
                                    each -> latest(each, rules, now).stream().toList())
                            .collectList())
                    .flatMap(this::tellNew);
        });
    }

    private Optional<Reminder> latest(EndingAgreement agreement, List<Rule> rules, Instant now) {
        ZonedDateTime end = agreement.lastDay().atStartOfDay(calendar.zone());
        return rules.stream()
                .map(rule -> new Reminder(
                        agreement.id(),
                        rule.name(),
                        Due.of(rule, end, 0, calendar).at(),
                        agreement.lastDay()))
                .filter(reminder -> !reminder.at().isAfter(now))
                .max(Comparator.comparing(Reminder::at))
                // a rule that staff made or changed sends nothing that was due before
                .filter(reminder -> rules.stream()
                        .noneMatch(rule -> rule.name().equals(reminder.rule())
                                && reminder.at().isBefore(rule.since())));
    }

    private Mono<Void> tellNew(List<Reminder> due) {
        Set<Reminder> before = told;
        return Flux.fromIterable(due)
                .filter(reminder -> !before.contains(reminder))
                .concatMap(this::tell)
                .then(Mono.fromRunnable(() -> told = Set.copyOf(due)));
    }

    private Mono<Void> tell(Reminder reminder) {
        Instant over =
                reminder.lastDay().plusDays(1).atStartOfDay(calendar.zone()).toInstant();
        return tell.tell(
                NewsKind.AGREEMENT_ENDS,
                new Occasion(reminder.agreementId(), reminder.rule() + '@' + reminder.lastDay(), 0, over),
                Command.by(Actor.system("agreement-ends")));
    }
}
