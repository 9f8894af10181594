// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.digest.Sha256;
import io.kogge.notification.bounces.model.returned.ReturnedMail;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Content;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Reason;
import io.kogge.notification.bounces.usecase.ReturnMailbox.Arrived;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Puts mails on the list that staff look at, each once. */
public final class KeepForStaff {
    private static final int ID_BYTES = 16;

    private final Aggregates<ReturnedMail, Void> aggregates;
    private final Clock systemClock;
    private final Duration keptFor;

    /** What is older than it would be kept is let go at once, as when a mailbox is read anew from its beginning. */
    public KeepForStaff(Aggregates<ReturnedMail, Void> aggregates, Clock systemClock, Duration keptFor) {
        this.aggregates = aggregates;
        this.systemClock = systemClock;
        this.keptFor = keptFor;
    }

    Mono<Void> keep(Arrived arrived, Content content, Reason reason, Optional<SentLetter> letter) {
        if (arrived.at().isBefore(systemClock.instant().minus(keptFor))) {
            return Mono.empty();
        }
        String id = id(arrived.octets());
        ReturnedMail mail = new ReturnedMail(
                content,
                reason,
                arrived.at(),
                letter.map(SentLetter::id).orElse(null),
                letter.map(SentLetter::personId).orElse(null),
                null);
        return aggregates
                .create(id, Command.of("keep:" + id, Actor.system("mail-came-back")), Decision.of(mail))
                .onErrorResume(Rejection.Conflict.class, keptBefore -> Mono.empty())
                .then();
    }

    /** The same mail has the same id, however often and wherever it is read. */
    private static String id(byte[] octets) {
        return HexFormat.of().formatHex(Arrays.copyOf(Sha256.of(octets), ID_BYTES));
    }
}
