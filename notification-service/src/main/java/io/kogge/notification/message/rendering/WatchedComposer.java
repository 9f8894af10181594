// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MailFacts;
import io.kogge.notification.message.usecase.MailComposer;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import reactor.core.publisher.Mono;

/** Counts messages that cannot be written, for operators to be alarmed by: each ends as failed, and so will the next. */
public final class WatchedComposer implements MailComposer {
    private final MailComposer composer;
    private final MeterRegistry meters;

    /** Around the one that writes. */
    public WatchedComposer(MailComposer composer, MeterRegistry meters) {
        this.composer = composer;
        this.meters = meters;
    }

    @Override
    public Mono<Void> prepare(Collection<String> texts) {
        return composer.prepare(texts);
    }

    @Override
    public Mail compose(MailFacts facts) {
        try {
            return composer.compose(facts);
        } catch (RuntimeException fault) {
            meters.counter("kogge.mail.unwritable", "message", facts.template().key())
                    .increment();
            throw fault;
        }
    }
}
