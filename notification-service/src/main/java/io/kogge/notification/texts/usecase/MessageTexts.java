// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.texts.model.MessageText;
import io.kogge.notification.texts.model.TextId;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The texts that staff wrote. */
public interface MessageTexts {
    /** Most that are listed of one kind of message. */
    int MOST_LISTED = 200;

    /** The text, or empty where nobody wrote one. */
    Mono<Stored<MessageText>> find(TextId id);

    /** The office's. */
    Flux<Stored<MessageText>> ofOffice();

    /** Those of one kind of message that are for a kind of mission or for one mission. */
    Flux<Stored<MessageText>> narrower(MessageKind kind);

    /** All that were saved since then, by the system's clock. */
    Flux<Stored<MessageText>> savedSince(Instant moment);
}
