// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.failure.FailureText;
import io.kogge.notification.bounces.model.diagnosis.Diagnosis;
import io.kogge.notification.correspondence.model.Reply;
import io.kogge.notification.correspondence.usecase.MailTransport;
import io.kogge.notification.message.model.Mail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Hands messages to the mail server, and notes addresses that it refuses there and then. */
public final class RefusedRecipients implements MailTransport {
    private static final Actor ACTOR = Actor.system("mail-refused");
    private static final Logger LOG = LoggerFactory.getLogger(RefusedRecipients.class);

    private final MailTransport transport;
    private final NoteFailures failures;

    /** Around this one. */
    public RefusedRecipients(MailTransport transport, NoteFailures failures) {
        this.transport = transport;
        this.failures = failures;
    }

    @Override
    public Mono<Reply> send(Mail mail) {
        return transport
                .send(mail)
                .flatMap(reply -> reply instanceof Reply.Refused refused
                        ? noted(mail, refused).thenReturn(reply)
                        : Mono.just(reply));
    }

    /** The answer is more than this note: where it cannot be written, the next letter is refused likewise, and noted. */
    private Mono<Void> noted(Mail mail, Reply.Refused refused) {
        Diagnosis diagnosis = Diagnosis.of(refused.code() + ' ' + refused.words(), refused.code());
        return failures.refused(mail.to().address(), diagnosis.verdict(), refused.words(), Command.by(ACTOR))
                .onErrorResume(error -> {
                    LOG.warn("A refused address is not noted: {}", FailureText.brief(error));
                    return Mono.empty();
                });
    }
}
