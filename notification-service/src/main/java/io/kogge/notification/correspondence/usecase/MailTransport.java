// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.correspondence.model.Reply;
import io.kogge.notification.message.model.Mail;
import reactor.core.publisher.Mono;

/** Hands messages to the mail server. */
public interface MailTransport {

    /**
     * Hands over one message and tells what the server answered to it, which may take minutes. Never fails: trouble is
     * one of the replies.
     */
    Mono<Reply> send(Mail mail);
}
