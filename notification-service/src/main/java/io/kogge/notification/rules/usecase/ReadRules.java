// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.rules.model.EffectiveRule;
import io.kogge.notification.rules.model.KeptRule;
import io.kogge.notification.rules.model.KeptRule.Position;
import io.kogge.notification.rules.model.RuleScope;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Rules as staff see them. */
public final class ReadRules {
    private final Aggregates<KeptRule, Void> kept;
    private final RuleBooks books;
    private final Audiences audiences;

    /** Reads these. */
    public ReadRules(Aggregates<KeptRule, Void> kept, RuleBooks books, Audiences audiences) {
        this.kept = kept;
        this.books = books;
        this.audiences = audiences;
    }

    /**
     * A rule in a scope.
     *
     * @param inherited the same as it holds around the scope; empty where it came into being in the scope
     * @param position whether the scope itself switched it
     * @param version of what the scope says about it; 0 where it has said nothing yet
     */
    public record Shown(
            RuleScope scope, EffectiveRule rule, Optional<EffectiveRule> inherited, Position position, long version) {}

    /** This scope with those around it, the widest first; a rejection {@code mission-not-found}. */
    public Mono<List<RuleScope>> around(RuleScope scope) {
        return switch (scope.level()) {
            case OFFICE -> Mono.just(List.of(scope));
            case KIND -> Mono.just(List.of(RuleScope.OFFICE, scope));
            case MISSION -> mission(scope.id()).map(RuleScope::around);
        };
    }

    /** The mission, or a rejection {@code mission-not-found}. */
    public Mono<Mission> mission(String missionId) {
        return audiences.knownMission(missionId);
    }

    /** All rules in a scope, also those that are off. */
    public Mono<List<EffectiveRule>> in(RuleScope scope) {
        return Mono.zip(books.now(), around(scope)).map(found -> found.getT1().in(found.getT2()));
    }

    /** One of them; a rejection {@code rule-not-found}. */
    public Mono<Shown> find(RuleScope scope, String name) {
        return Mono.zip(
                        books.now(),
                        around(scope),
                        kept.find(KeptRule.idOf(scope, name))
                                .map(Stored::version)
                                .defaultIfEmpty(0L))
                .flatMap(found -> {
                    List<RuleScope> scopes = found.getT2();
                    return Mono.justOrEmpty(found.getT1()
                            .find(scopes, name)
                            .map(rule -> new Shown(
                                    scope,
                                    rule,
                                    found.getT1().find(scopes.subList(0, scopes.size() - 1), name),
                                    found.getT1()
                                            .kept(scope, name)
                                            .map(KeptRule::position)
                                            .orElse(Position.INHERITED),
                                    found.getT3())));
                })
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("rule")));
    }
}
