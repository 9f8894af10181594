// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.notification.rules.model.KeptRule;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Brings the missions in line with rules that were changed, in every run until two have passed since the change: what an
 * instance planned by the rule before, as it had not heard of the change, is put right by the second.
 */
public final class ApplyChanged {
    private static final Actor ACTOR = Actor.system("rule-changed");

    private final KeptRules rules;
    private final Aggregates<KeptRule, Void> kept;
    private final RuleBooks books;
    private final RuleEffects effects;
    /** Bounded by the number of rules. */
    private final Map<String, Instant> before = new ConcurrentHashMap<>();

    /** Runs are to be further apart than {@link RuleBooks#AGE}. */
    public ApplyChanged(KeptRules rules, Aggregates<KeptRule, Void> kept, RuleBooks books, RuleEffects effects) {
        this.rules = rules;
        this.kept = kept;
        this.books = books;
        this.effects = effects;
    }

    /** One run. */
    public Mono<Void> run() {
        return rules.unapplied()
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMapDelayError(this::apply)
                .then();
    }

    private Mono<Void> apply(Stored<KeptRule> rule) {
        Instant change = rule.state().unapplied();
        if (change == null) {
            return Mono.empty();
        }
        boolean again = change.equals(before.put(rule.id(), change));
        return books.now()
                .flatMap(
                        book -> effects.apply(rule.state().scope(), rule.state().name(), book))
                .then(Mono.defer(() -> again
                        ? kept.change(rule.id(), Command.by(ACTOR), current -> current.applied(change))
                                .doOnNext(done -> before.remove(rule.id()))
                                .then()
                        : Mono.empty()));
    }
}
