// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.mailing.storage;

import com.mongodb.client.model.Filters;
import io.kogge.delegation.mailing.model.MailStanding;
import io.kogge.delegation.mailing.usecase.MailStandings;
import io.kogge.delegation.mailing.view.MailStandingView;
import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import java.util.Map;
import reactor.core.publisher.Mono;

/** From the view that the projection keeps. */
public final class ViewMailStandings implements MailStandings {
    private final ViewReader<MailStandingView> standings;

    /** Reads the view. */
    public ViewMailStandings(Views views) {
        this.standings = views.reader(MailStandingView.VIEW);
    }

    @Override
    public Mono<Map<String, MailStanding>> of(Map<String, Integer> linkVersions) {
        return linkVersions.isEmpty()
                ? Mono.just(Map.of())
                : standings
                        .find(Filters.in("_id", linkVersions.keySet()))
                        .collectMap(MailStandingView::id, found -> found.at(linkVersions.getOrDefault(found.id(), 0)))
                        .map(ViewMailStandings::withoutWhoGetsAll);
    }

    private static Map<String, MailStanding> withoutWhoGetsAll(Map<String, MailStanding> found) {
        found.values().removeIf(MailStanding::getsAll);
        return found;
    }
}
