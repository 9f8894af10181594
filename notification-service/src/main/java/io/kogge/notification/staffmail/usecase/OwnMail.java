// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.model.Subject;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.staffmail.model.NewsKind;
import io.kogge.notification.staffmail.model.StaffMailbox;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What members of staff do with their own mail, and what follows from their accounts. */
public final class OwnMail {
    private final Aggregates<StaffMailbox, Void> mailboxes;
    private final QueueLetter queue;
    private final Clock systemClock;

    /** Addresses are asked for on the system's clock. */
    public OwnMail(Aggregates<StaffMailbox, Void> mailboxes, QueueLetter queue, Clock systemClock) {
        this.mailboxes = mailboxes;
        this.queue = queue;
        this.systemClock = systemClock;
    }

    /** How it is. */
    public Mono<StaffMailbox> of(String staffId) {
        return mailboxes.find(staffId).map(Stored::state).defaultIfEmpty(StaffMailbox.of(staffId));
    }

    /** Mail is to go there; a mail asks whoever reads it to confirm. */
    public Mono<StaffMailbox> ask(String staffId, String email, Actor actor) {
        return change(
                        staffId,
                        Command.by(actor),
                        mailbox -> mailbox.ask(email, systemClock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .flatMap(this::confirmation);
    }

    /** The language, and what the person does not want. */
    public Mono<StaffMailbox> choose(String staffId, String language, Set<NewsKind> off, Actor actor) {
        return change(staffId, Command.by(actor), mailbox -> mailbox.choose(language, off));
    }

    /** No mail any more. */
    public Mono<StaffMailbox> stop(String staffId, Actor actor) {
        return change(staffId, Command.by(actor), StaffMailbox::stop);
    }

    /** Whoever has the link reads mail at the address that was asked for by this change. */
    public Mono<StaffMailbox> confirm(String staffId, int number) {
        return change(staffId, Command.by(Actor.staff(staffId)), mailbox -> mailbox.confirm(number));
    }

    /** What the account says of its own address; empty if nothing. */
    public Mono<Void> follow(String staffId, String email, @Nullable String language, Command command) {
        return change(
                        staffId,
                        command,
                        mailbox -> mailbox.follow(
                                email, language, systemClock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .flatMap(this::confirmation)
                .then();
    }

    /** The account is gone. */
    public Mono<Void> forget(String staffId, Command command) {
        return mailboxes
                .find(staffId)
                .flatMap(known -> mailboxes.change(staffId, command, StaffMailbox::forget))
                .then();
    }

    private Mono<StaffMailbox> change(
            String staffId, Command command, Function<StaffMailbox, Decision<StaffMailbox, Void>> decide) {
        return mailboxes
                .createOrChange(
                        staffId, command, known -> decide.apply(known.orElseGet(() -> StaffMailbox.of(staffId))))
                .map(Stored::state);
    }

    /** One mail for each change, however often it is asked for. */
    private Mono<StaffMailbox> confirmation(StaffMailbox mailbox) {
        StaffMailbox.Asked asked = mailbox.asked();
        return asked == null
                ? Mono.just(mailbox)
                : queue.queue(letter(mailbox.staffId(), asked.number()), Command.by(Actor.system("staff-address")))
                        .thenReturn(mailbox);
    }

    private static Letter letter(String staffId, int number) {
        Recipient to = Recipient.staff(staffId, new Subject(Subject.Kind.ACCOUNT, staffId));
        return new Letter(MessageKind.STAFF_CONFIRM_ADDRESS, to, Cause.addressChange(number));
    }
}
