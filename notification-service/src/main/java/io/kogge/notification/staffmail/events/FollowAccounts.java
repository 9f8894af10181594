// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.events;

import io.kogge.event.consumer.EventTable;
import io.kogge.event.consumer.Reaction;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.notification.staffmail.usecase.OwnMail;
import io.kogge.schemas.Topic;
import io.kogge.schemas.staff.StaffAccount;
import io.kogge.web.input.EmailAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Asks for a confirmation of the address that an account says, and forgets all where the account is gone. */
public final class FollowAccounts implements Reaction {
    private final OwnMail ownMail;
    private final EventTable<Mono<Void>> table;

    /** Over the use case. */
    public FollowAccounts(OwnMail ownMail) {
        this.ownMail = ownMail;
        this.table = EventTable.<Mono<Void>>on(topics(), Mono.empty())
                .when(StaffAccount.class, this::follow)
                .whenErased(event -> ownMail.forget(
                        event.key(), Command.of("erased:" + event.key(), Actor.system("account-erased"))))
                .build();
    }

    @Override
    public String name() {
        return "mailboxes-of-staff";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.STAFF_ACCOUNTS);
    }

    @Override
    public Duration maxAge() {
        return EVER;
    }

    @Override
    public Mono<Void> react(ReceivedEvent event) {
        return table.handle(event);
    }

    private Mono<Void> follow(ReceivedEvent event, StaffAccount account) {
        Command command = event.command("mailboxes-of-staff");
        return account.getRoles().isEmpty()
                ? ownMail.forget(account.getStaffId(), command)
                : ownMail.follow(
                        account.getStaffId(),
                        Optional.ofNullable(account.getEmail())
                                .flatMap(EmailAddress::of)
                                .map(EmailAddress::text)
                                .orElse(""),
                        account.getLanguage(),
                        command);
    }
}
