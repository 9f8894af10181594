// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.usecase.RuleBooks;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Plans what follows from how far a person has come. A step that no rule counts from costs nothing. */
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

    /** Plans what the person's moments lead to, these among them, which have just come to be known. */
    public Mono<Void> plan(String registrationId, Set<Anchor> fresh) {
        return books.recent()
                .filter(book -> book.counts(fresh))
                .flatMap(book -> audiences
                        .participant(registrationId)
                        .flatMap(participant -> audiences
                                .mission(participant.missionId())
                                .flatMap(mission -> plans.ofPerson(mission, participant, book)))
                        .flatMap(plans::carryOut));
    }
}
