// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.model.RuleBook;
import io.kogge.notification.rules.usecase.RuleBooks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Plans what follows from how far people have come. A step that no rule counts from costs nothing. */
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

    /**
     * Plans what the moments of some people of a mission lead to.
     *
     * @param fresh which of each one's moments have just come to be known
     */
    public Mono<Void> plan(String missionId, Map<Participant, Set<Anchor>> fresh) {
        return books.recent().flatMap(book -> plan(missionId, concerned(fresh, book), book));
    }

    private static List<Participant> concerned(Map<Participant, Set<Anchor>> fresh, RuleBook book) {
        return fresh.entrySet().stream()
                .filter(each -> book.counts(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Mono<Void> plan(String missionId, List<Participant> people, RuleBook book) {
        return people.isEmpty()
                ? Mono.empty()
                : audiences
                        .mission(missionId)
                        .flatMap(mission -> plans.ofPeople(mission, people, book))
                        .flatMap(plans::carryOut);
    }
}
