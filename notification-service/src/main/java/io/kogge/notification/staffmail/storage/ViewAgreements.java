// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import io.kogge.kernel.date.KnownDate;
import io.kogge.notification.staffmail.model.EndingAgreement;
import io.kogge.notification.staffmail.usecase.EndingAgreements;
import io.kogge.notification.staffmail.view.AgreementView;
import java.time.LocalDate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Agreements from the view that their projection keeps; an office has some hundreds. */
public final class ViewAgreements implements EndingAgreements {
    private static final String IN_FORCE = "IN_FORCE";

    private final ViewReader<AgreementView> agreements;

    /** Reads the view. */
    public ViewAgreements(Views views) {
        this.agreements = views.reader(AgreementView.VIEW);
    }

    @Override
    public Mono<EndingAgreement> find(String id) {
        return agreements
                .find(id)
                .filter(each -> each.state().equals(IN_FORCE) && !each.lastDay().isEmpty())
                .map(ViewAgreements::agreement);
    }

    @Override
    public Flux<EndingAgreement> between(LocalDate first, LocalDate last) {
        return agreements
                .find(and(eq("state", IN_FORCE), gte("lastDay", first.toString()), lte("lastDay", last.toString())))
                .map(ViewAgreements::agreement);
    }

    private static EndingAgreement agreement(AgreementView view) {
        return new EndingAgreement(view.id(), view.subject(), view.with(), KnownDate.parse(view.ends()));
    }
}
