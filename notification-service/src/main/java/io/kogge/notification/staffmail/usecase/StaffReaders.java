// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.correspondence.model.Assessment;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Objection;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.usecase.Facts;
import io.kogge.notification.correspondence.usecase.Objections;
import io.kogge.notification.correspondence.usecase.Recipients;
import io.kogge.notification.message.model.StaffNews;
import io.kogge.notification.message.usecase.MailComposer;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.staff.model.StaffMember;
import io.kogge.notification.staff.usecase.StaffMembers;
import io.kogge.notification.staffmail.model.NewsKind;
import io.kogge.notification.staffmail.model.Occasion;
import io.kogge.notification.staffmail.model.StaffMailbox;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Members of staff as recipients. What several are told of one occasion is read once. */
public final class StaffReaders implements Recipients {
    private final StaffMailboxes mailboxes;
    private final StaffMembers staff;
    private final ReadStaffNews read;
    private final Objections objections;
    private final Assessment assessment;
    private final MailComposer composer;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final Clock systemClock;

    /** The clock is the domain's. */
    public StaffReaders(
            StaffMailboxes mailboxes,
            StaffMembers staff,
            ReadStaffNews read,
            Objections objections,
            Assessment assessment,
            MailComposer composer,
            OfficeCalendar calendar,
            Clock clock,
            Clock systemClock) {
        this.mailboxes = mailboxes;
        this.staff = staff;
        this.read = read;
        this.objections = objections;
        this.assessment = assessment;
        this.composer = composer;
        this.calendar = calendar;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    /** What a letter is about. */
    record Told(NewsKind kind, Occasion occasion) {}

    private record Known(
            Map<String, StaffMailbox> mailboxes,
            Map<String, Contact> contacts,
            Map<String, StaffMember> members,
            Objection objection,
            Map<Told, Optional<StaffNews>> news) {}

    @Override
    public boolean include(Recipient.Kind kind) {
        return kind == Recipient.Kind.STAFF;
    }

    @Override
    public Mono<Map<String, Facts>> lookUp(List<Correspondence> due) {
        Set<String> ids = due.stream().map(each -> each.to().id()).collect(Collectors.toSet());
        return Mono.zip(
                        mailboxes.of(ids).collectMap(StaffMailbox::staffId),
                        staff.of(ids).collectMap(StaffMember::id),
                        news(due))
                .flatMap(found -> known(found.getT1(), found.getT2(), found.getT3()))
                .map(known -> due.stream()
                        .map(Correspondence::to)
                        .collect(Collectors.toMap(Recipient::correspondence, to -> facts(to.id(), known))));
    }

    private Mono<Known> known(
            Map<String, StaffMailbox> boxes, Map<String, StaffMember> members, Map<Told, Optional<StaffNews>> news) {
        Map<String, Contact> contacts = new HashMap<>();
        boxes.forEach((id, mailbox) -> {
            StaffMember member = members.get(id);
            if (member != null) {
                contacts.put(id, contact(mailbox, member));
            }
        });
        return objections.of(contacts.values()).map(objection -> new Known(boxes, contacts, members, objection, news));
    }

    private Mono<Map<Told, Optional<StaffNews>>> news(List<Correspondence> due) {
        Set<Told> wanted = due.stream()
                .flatMap(each -> each.letters().stream())
                .filter(Delivery::waiting)
                .flatMap(letter -> told(letter).stream())
                .collect(Collectors.toSet());
        return Flux.fromIterable(wanted)
                .concatMap(each -> read.of(each.kind(), each.occasion())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .map(news -> Map.entry(each, news)))
                .collect(HashMap::new, (map, entry) -> map.put(entry.getKey(), entry.getValue()));
    }

    static Optional<Told> told(Delivery letter) {
        return NewsKind.of(letter.letter().template())
                .map(kind -> new Told(kind, Occasion.of(letter.letter().cause())));
    }

    private Facts facts(String staffId, Known known) {
        return new StaffReader(
                known.mailboxes().get(staffId),
                known.members().get(staffId),
                known.contacts().get(staffId),
                known.objection(),
                known.news(),
                assessment,
                composer,
                clock,
                systemClock);
    }

    private Contact contact(StaffMailbox mailbox, StaffMember member) {
        StaffMailbox.Asked asked = mailbox.asked();
        return new Contact(
                member.id(),
                member.name(),
                mailbox.email(),
                mailbox.language(),
                calendar.zone(),
                0,
                null,
                asked == null ? null : asked.email(),
                asked == null ? 0 : asked.number());
    }
}
