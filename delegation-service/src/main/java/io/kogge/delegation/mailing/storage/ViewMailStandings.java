// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.mailing.storage;

import io.kogge.delegation.mailing.model.MailStanding;
import io.kogge.delegation.mailing.usecase.MailStandings;
import io.kogge.delegation.mailing.view.MailStandingView;
import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import reactor.core.publisher.Mono;

/** From the view that the projection keeps. */
public final class ViewMailStandings implements MailStandings {
    private final ViewReader<MailStandingView> standings;

    /** Reads the view. */
    public ViewMailStandings(Views views) {
        this.standings = views.reader(MailStandingView.VIEW);
    }

    @Override
    public Mono<MailStanding> of(String personId, int linkVersion) {
        return standings.find(personId).map(found -> found.at(linkVersion)).defaultIfEmpty(MailStanding.ALL);
    }
}
