// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.kernel.command.Command;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.model.Subject;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.staff.model.StaffMember;
import io.kogge.notification.staff.usecase.StaffMembers;
import io.kogge.notification.staffmail.model.NewsKind;
import io.kogge.notification.staffmail.model.Occasion;
import io.kogge.notification.staffmail.model.StaffMailbox;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Queues a mail to each member of staff who wants it: once for each occasion, however often it is asked. */
public final class TellStaff {
    private final StaffMailboxes mailboxes;
    private final StaffMembers staff;
    private final QueueLetter queue;

    /** Over who there is, and the queue. */
    public TellStaff(StaffMailboxes mailboxes, StaffMembers staff, QueueLetter queue) {
        this.mailboxes = mailboxes;
        this.staff = staff;
        this.queue = queue;
    }

    /** Tells all who want to hear of it. */
    public Mono<Void> tell(NewsKind kind, Occasion occasion, Command command) {
        return mailboxes
                .reachable()
                .filter(mailbox -> mailbox.wants(kind))
                .map(StaffMailbox::staffId)
                .collectList()
                .flatMap(ids -> among(ids, kind))
                .filter(ids -> !ids.isEmpty())
                .flatMap(ids -> queue.queue(
                        ids.stream()
                                .sorted()
                                .map(id -> letter(id, kind, occasion))
                                .toList(),
                        command));
    }

    private Mono<Set<String>> among(List<String> ids, NewsKind kind) {
        return staff.of(ids)
                .filter(member -> member.operator() || !kind.forOperators())
                .map(StaffMember::id)
                .collect(Collectors.toSet());
    }

    private static Letter letter(String staffId, NewsKind kind, Occasion occasion) {
        Subject about = kind == NewsKind.AGREEMENT_ENDS
                ? new Subject(Subject.Kind.AGREEMENT, occasion.about())
                : new Subject(Subject.Kind.ACCOUNT, staffId);
        return new Letter(kind.message(), Recipient.staff(staffId, about), occasion.cause());
    }
}
