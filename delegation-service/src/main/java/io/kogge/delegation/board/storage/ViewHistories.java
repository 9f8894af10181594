// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.storage;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.kogge.delegation.board.usecase.Histories;
import io.kogge.delegation.board.usecase.HistoryEntry;
import io.kogge.delegation.board.view.HistoryView;
import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import java.util.List;
import reactor.core.publisher.Mono;

/** Histories from the view that their projection keeps. */
public final class ViewHistories implements Histories {
    private final ViewReader<HistoryView> histories;

    /** Reads the view. */
    public ViewHistories(Views views) {
        this.histories = views.reader(HistoryView.VIEW);
    }

    @Override
    public Mono<List<HistoryEntry>> of(String registrationId) {
        return histories
                .select(view -> view.find(Filters.eq("registrationId", registrationId))
                        .sort(Sorts.ascending("logged", "sequence")))
                .map(HistoryView::entry)
                .collectList();
    }
}
