// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.advisories.storage;

import com.mongodb.client.model.Filters;
import io.kogge.delegation.advisories.model.Advisory;
import io.kogge.delegation.advisories.usecase.Advisories;
import io.kogge.delegation.advisories.view.AdvisoryView;
import io.kogge.delegation.missions.model.Stop;
import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Advisories from the view that their projection keeps. */
public final class ViewAdvisories implements Advisories {
    private static final Comparator<Advisory> STRICTEST =
            Comparator.comparing(Advisory::level).reversed().thenComparing(Advisory::id);

    private final ViewReader<AdvisoryView> advisories;

    /** Reads the view. */
    public ViewAdvisories(Views views) {
        this.advisories = views.reader(AdvisoryView.VIEW);
    }

    @Override
    public Mono<List<Advisory.Noted>> on(List<Stop> route) {
        Set<String> countries = route.stream().map(Stop::country).collect(Collectors.toSet());
        return advisories
                .find(Filters.and(Filters.in("country", countries), Filters.eq("lifted", false)))
                .map(AdvisoryView::advisory)
                .filter(advisory -> route.stream().anyMatch(advisory::near))
                .sort(STRICTEST)
                .map(advisory -> advisory.on(route))
                .collectList();
    }
}
