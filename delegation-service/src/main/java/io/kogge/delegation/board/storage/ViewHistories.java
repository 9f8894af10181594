// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.storage;

import com.mongodb.client.model.Filters;
import io.kogge.delegation.board.usecase.Histories;
import io.kogge.delegation.board.usecase.HistoryEntry;
import io.kogge.event.consumer.Views;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Histories from the projection's view in MongoDB. */
public final class ViewHistories implements Histories {
    private final Views views;
    private final String projection;
    private final String field;

    /** Reads the view of this projection, where entries are remembered under this field. */
    public ViewHistories(Views views, String projection, String field) {
        this.views = views;
        this.projection = projection;
        this.field = field;
    }

    @Override
    public Mono<List<HistoryEntry>> of(String registrationId) {
        return views.view(projection)
                .flatMapMany(view -> view.find(Filters.eq("_id", registrationId)))
                .flatMap(document -> Flux.fromIterable(entries(document)))
                .sort(Comparator.comparing(HistoryEntry::logged))
                .collectList();
    }

    private List<HistoryEntry> entries(Document document) {
        Document remembered = document.get(field, new Document());
        return remembered.values().stream()
                .filter(Document.class::isInstance)
                .map(entry -> HistoryEntry.read((Document) entry))
                .toList();
    }
}
