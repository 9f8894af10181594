// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.usecase;

import io.kogge.notification.rules.model.RuleBook;
import io.kogge.notification.rules.model.RuleScope;
import reactor.core.publisher.Mono;

/** What rules lead to. */
public interface RuleEffects {

    /** What these rules would change about what is planned by the rule of this name for the missions of a scope. */
    Mono<Consequences> foresee(RuleScope scope, String name, RuleBook proposed);

    /** Brings the missions of a scope in line with the rule of this name; done again, it changes nothing. */
    Mono<Void> apply(RuleScope scope, String name, RuleBook book);
}
