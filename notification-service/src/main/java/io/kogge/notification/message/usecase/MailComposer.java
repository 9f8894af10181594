// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.usecase;

import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MailFacts;
import java.util.Collection;
import reactor.core.publisher.Mono;

/** Writes messages in the recipient's language and time. */
public interface MailComposer {

    /** The whole message; the same facts get the same Message-ID every time. */
    Mail compose(MailFacts facts);

    /** Has the texts ready that messages with a text of their own name. */
    default Mono<Void> prepare(Collection<String> texts) {
        return Mono.empty();
    }
}
