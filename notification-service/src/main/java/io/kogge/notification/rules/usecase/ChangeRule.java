// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.rules.model.Changes;
import io.kogge.notification.rules.model.EffectiveRule;
import io.kogge.notification.rules.model.KeptRule;
import io.kogge.notification.rules.model.RuleBook;
import io.kogge.notification.rules.model.RuleScope;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * What staff do with rules. What a rule says in a scope is kept as what it says otherwise than around it, so that a later
 * change there holds here too, as far as nothing else was said.
 */
public final class ChangeRule {
    private final Aggregates<KeptRule, Void> kept;
    private final RuleBooks books;
    private final RuleEffects effects;
    private final ReadRules rules;
    private final Clock clock;

    /** The clock is the domain's. */
    public ChangeRule(
            Aggregates<KeptRule, Void> kept, RuleBooks books, RuleEffects effects, ReadRules rules, Clock clock) {
        this.kept = kept;
        this.books = books;
        this.effects = effects;
        this.rules = rules;
        this.clock = clock;
    }

    /** What it would change. */
    public Mono<Consequences> foresee(WantedRule wanted) {
        return Mono.zip(books.now(), rules.around(wanted.scope())).flatMap(found -> {
            KeptRule before = untouched(found.getT1(), wanted);
            KeptRule after =
                    decide(found.getT1(), found.getT2(), wanted, before).state();
            return after.equals(before)
                    ? Mono.just(Consequences.NONE)
                    : effects.foresee(
                            wanted.scope(), wanted.rule().name(), found.getT1().with(after));
        });
    }

    /**
     * Keeps it, at the version that was read (0 where the scope had said nothing yet), and brings the missions in line. What
     * has begun to go out stays as it is.
     */
    public Mono<Stored<KeptRule>> save(WantedRule wanted, long version, Actor actor) {
        return Mono.zip(books.now(), rules.around(wanted.scope()))
                .flatMap(found -> keep(found.getT1(), found.getT2(), wanted, version, actor))
                .flatMap(stored -> apply(stored).thenReturn(stored));
    }

    private Mono<Stored<KeptRule>> keep(
            RuleBook book, List<RuleScope> scopes, WantedRule wanted, long version, Actor actor) {
        KeptRule none = KeptRule.untouched(
                wanted.scope(), wanted.rule().name(), wanted.rule().message());
        if (version == 0) {
            Decision<KeptRule, Void> first = decide(book, scopes, wanted, none);
            return kept.find(none.id())
                    .flatMap(there -> says(there.state(), first.state())
                            ? Mono.just(there)
                            : Mono.<Stored<KeptRule>>error(new Rejection.Stale()))
                    .switchIfEmpty(Mono.defer(() -> kept.create(none.id(), Command.by(actor), first)));
        }
        return kept.change(none.id(), version, Command.by(actor), here -> decide(book, scopes, wanted, here))
                // what the asker read there is not there
                .onErrorMap(Rejection.NotFound.class, gone -> new Rejection.Stale());
    }

    /** Whether the same was kept before, as by a form that is sent twice. */
    private static boolean says(KeptRule there, KeptRule wanted) {
        return there.changes().equals(wanted.changes()) && there.position() == wanted.position();
    }

    private Decision<KeptRule, Void> decide(RuleBook book, List<RuleScope> scopes, WantedRule wanted, KeptRule here) {
        Optional<EffectiveRule> inherited =
                book.find(scopes.subList(0, scopes.size() - 1), wanted.rule().name());
        Changes changes = inherited
                .map(from -> Changes.between(from.rule(), wanted.rule()))
                .orElseGet(() -> Changes.all(wanted.rule()));
        return here.change(changes, wanted.position(), now());
    }

    private static KeptRule untouched(RuleBook book, WantedRule wanted) {
        return book.kept(wanted.scope(), wanted.rule().name())
                .orElseGet(() -> KeptRule.untouched(
                        wanted.scope(), wanted.rule().name(), wanted.rule().message()));
    }

    private Mono<Void> apply(Stored<KeptRule> rule) {
        return books.now()
                .flatMap(
                        book -> effects.apply(rule.state().scope(), rule.state().name(), book));
    }

    /** In the database's precision, by which a change is recognised. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
