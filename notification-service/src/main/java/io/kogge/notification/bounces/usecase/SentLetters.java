// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import io.kogge.kernel.command.Command;
import io.kogge.notification.bounces.model.reply.CalendarReply;
import io.kogge.notification.bounces.model.report.Finding;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** The letters that went out, as far as what comes back is about them. Noting the same twice changes nothing. */
public interface SentLetters {

    /** The letter of this id, or empty. */
    Mono<SentLetter> byId(String letterId);

    /** The letter that this token of a return path stands for, or empty. */
    Mono<SentLetter> byToken(String token);

    /** The letter that went out under this Message-ID, which is in angle brackets; empty for somebody else's. */
    Mono<SentLetter> byMessageId(String messageId);

    /** The last letter that went to whoever has this address now, or empty. */
    Mono<SentLetter> lastTo(String address);

    /** The letter came back for this reason. */
    Mono<Void> cameBack(SentLetter letter, Finding finding, Command command);

    /**
     * A calendar answered to an entry that went out.
     *
     * @param arrivedAt when the answer came
     * @return false where there is no such entry, or it is not the attendee's
     */
    Mono<Boolean> answered(CalendarReply reply, Instant arrivedAt, Command command);
}
