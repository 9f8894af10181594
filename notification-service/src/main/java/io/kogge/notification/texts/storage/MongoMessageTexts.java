// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Sorts.ascending;

import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.texts.model.MessageText;
import io.kogge.notification.texts.model.TextId;
import io.kogge.notification.texts.model.TextScope.Level;
import io.kogge.notification.texts.usecase.MessageTexts;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Texts in their collection. */
public final class MongoMessageTexts implements MessageTexts {
    private static final int ALL = 100_000;

    private final SearchableAggregates<MessageText, Void> texts;

    /** Over the aggregates' own storage. */
    public MongoMessageTexts(SearchableAggregates<MessageText, Void> texts) {
        this.texts = texts;
    }

    @Override
    public Mono<Stored<MessageText>> find(TextId id) {
        return texts.find(id.toString());
    }

    @Override
    public Flux<Stored<MessageText>> ofOffice() {
        return texts.where(eq(TextStorage.LEVEL, Level.OFFICE.name()), ascending("_id"), 0, MOST_LISTED);
    }

    @Override
    public Flux<Stored<MessageText>> narrower(MessageKind kind) {
        return texts.where(eq(TextStorage.MESSAGE, kind.key()), ascending("_id"), 0, MOST_LISTED)
                .filter(text -> text.state().id().scope().level() != Level.OFFICE
                        && text.state().id().scope().level() != Level.MESSAGE);
    }

    @Override
    public Flux<Stored<MessageText>> savedSince(Instant moment) {
        return texts.where(gte(TextStorage.SAVED_AT, moment), ascending(TextStorage.SAVED_AT), 0, ALL);
    }
}
