// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.rules.model.RuleBook;
import io.kogge.notification.rules.usecase.RuleBooks;
import reactor.core.publisher.Mono;

/** Plans what follows from how far a person has come. Costs nothing as long as no rule counts from that. */
public final class PlanPerson {
    private final Audiences audiences;
    private final RuleBooks books;
    private final Plans plans;

    /** Plans by these rules. */
    public PlanPerson(Audiences audiences, RuleBooks books, Plans plans) {
        this.audiences = audiences;
        this.books = books;
        this.plans = plans;
    }

    /** Plans what the person's moments lead to. */
    public Mono<Void> plan(String registrationId) {
        return books.recent()
                .filter(RuleBook::anyOfPerson)
                .flatMap(book -> audiences
                        .participant(registrationId)
                        .flatMap(participant -> audiences
                                .mission(participant.missionId())
                                .flatMap(mission -> plans.ofPerson(mission, participant, book)))
                        .flatMap(plans::carryOut));
    }
}
