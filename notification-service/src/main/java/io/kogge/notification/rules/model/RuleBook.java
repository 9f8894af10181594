// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.rules.model.KeptRule.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All rules: those that come with Kogge, over them what the office says, over that what a kind of mission says, and over
 * all what one mission says.
 */
public final class RuleBook {
    private final Map<String, Rule> shipped;
    private final Map<String, KeptRule> kept;

    private RuleBook(Map<String, Rule> shipped, Map<String, KeptRule> kept) {
        this.shipped = shipped;
        this.kept = kept;
    }

    /** What comes with Kogge, and what staff decided about it. */
    public static RuleBook of(List<Rule> shipped, List<KeptRule> kept) {
        return new RuleBook(
                shipped.stream().collect(Collectors.toMap(Rule::name, Function.identity())),
                kept.stream().collect(Collectors.toMap(KeptRule::id, Function.identity())));
    }

    /** The same, had staff decided this. */
    public RuleBook with(KeptRule rule) {
        return of(
                List.copyOf(shipped.values()),
                Stream.concat(kept.values().stream().filter(other -> !other.id().equals(rule.id())), Stream.of(rule))
                        .toList());
    }

    /** The rules by which this mission's messages go out. */
    public List<Rule> of(Mission mission) {
        return in(RuleScope.around(mission)).stream()
                .filter(EffectiveRule::on)
                .map(EffectiveRule::rule)
                .toList();
    }

    /** All rules in these scopes, the widest first: also those that are off. */
    public List<EffectiveRule> in(List<RuleScope> scopes) {
        TreeSet<String> names = new TreeSet<>(shipped.keySet());
        kept.values().stream().filter(rule -> scopes.contains(rule.scope())).forEach(rule -> names.add(rule.name()));
        return names.stream().flatMap(name -> find(scopes, name).stream()).toList();
    }

    /** The rule of this name in these scopes, the widest first. */
    public Optional<EffectiveRule> find(List<RuleScope> scopes, String name) {
        @Nullable EffectiveRule found = null;
        Rule first = shipped.get(name);
        if (first != null) {
            found = new EffectiveRule(first, true, RuleScope.OFFICE, RuleScope.OFFICE);
        }
        for (RuleScope scope : scopes) {
            KeptRule here = kept.get(KeptRule.idOf(scope, name));
            if (here != null) {
                found = found == null ? fresh(here) : over(found, here);
            }
        }
        return Optional.ofNullable(found);
    }

    /** What staff decided about a rule in one scope. */
    public Optional<KeptRule> kept(RuleScope scope, String name) {
        return Optional.ofNullable(kept.get(KeptRule.idOf(scope, name)));
    }

    /** Whether any rule counts from one of these moments. */
    public boolean counts(Set<Anchor> anchors) {
        return Stream.concat(
                        shipped.values().stream().map(Rule::moment),
                        kept.values().stream()
                                .flatMap(
                                        rule -> Stream.ofNullable(rule.changes().moment())))
                .anyMatch(moment -> anchors.contains(moment.anchor()));
    }

    /** One that says only in part what it does, as what it inherited from is gone, does not go out. */
    private static @Nullable EffectiveRule fresh(KeptRule here) {
        return here.changes().complete()
                ? new EffectiveRule(
                        here.changes().alone(here.name(), here.message()).since(here.changedAt()),
                        here.position() != Position.OFF,
                        here.scope(),
                        here.scope())
                : null;
    }

    private static EffectiveRule over(EffectiveRule inherited, KeptRule here) {
        boolean silent = here.changes().none() && here.position() == Position.INHERITED;
        return new EffectiveRule(
                here.changes().over(inherited.rule()).since(here.changedAt()),
                here.position() == Position.INHERITED ? inherited.on() : here.position() == Position.ON,
                inherited.from(),
                silent ? inherited.changed() : here.scope());
    }
}
