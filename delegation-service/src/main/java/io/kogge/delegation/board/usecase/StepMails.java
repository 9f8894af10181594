// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.usecase;

import io.kogge.delegation.allocation.model.AcceptedHow;
import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.AllocationEvent;
import io.kogge.delegation.allocation.model.DeclineReason;
import io.kogge.delegation.allocation.model.Entry;
import io.kogge.delegation.allocation.model.Notice;
import io.kogge.delegation.allocation.usecase.AllocationCommands;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/**
 * Which mails a step of staff leads to, and to whom, so that they can be seen and worded before it is taken: the step is taken
 * in mind, on the allocation as it is now. The mails themselves are written by notification-service, because of the same events.
 */
public final class StepMails {
    private final AllocationCommands allocations;
    private final Clock clock;

    /** Takes steps on these in mind, by the domain's clock. */
    public StepMails(AllocationCommands allocations, Clock clock) {
        this.allocations = allocations;
        this.clock = clock;
    }

    /** Who gets a mail. */
    public enum Whom {
        /** The one whom the step is about. */
        PERSON,
        /** Whoever moves up from the waiting list. */
        NEXT,
        NEW_ADDRESS,
        PRESENT_ADDRESS
    }

    /** Which mail it is. Its text is notification-service's, and found there under this name. */
    public enum Kind {
        RECEIVED,
        ACCEPTED,
        PROMOTED,
        WAITLISTED,
        DECLINED,
        WITHDRAWN,
        CONFIRM_NEW_ADDRESS,
        ADDRESS_CHANGE_ASKED;

        /** As in the address of its text. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One mail. */
    public record StepMail(Kind kind, Whom to) {}

    /** By what can be done about one person; a step that would be refused mails nobody. */
    public record AboutPerson(
            List<StepMail> acceptance,
            List<StepMail> reinstatement,
            List<StepMail> decline,
            List<StepMail> withdrawal) {}

    /** Of all that can be done about who registered. */
    public Mono<AboutPerson> of(Registration registration, OrganisationKind kind) {
        return allocations.find(registration.missionId()).map(now -> about(now, registration.id(), kind));
    }

    private AboutPerson about(Allocation now, String id, OrganisationKind kind) {
        Instant at = clock.instant();
        long seen = now.find(id).map(Entry::revision).orElse(0);
        return new AboutPerson(
                mails(id, () -> now.accept(id, seen, at)),
                mails(id, () -> now.reinstate(id, seen, at)),
                mails(id, () -> now.decline(id, seen, DeclineReason.values()[0], at)),
                mails(id, () -> now.hear(new Notice.Withdrawn(id, kind), at)));
    }

    /** Of entering somebody. */
    public Mono<List<StepMail>> ofEntering(String missionId) {
        String somebody = "";
        return allocations
                .find(missionId)
                .map(now -> Stream.concat(
                                Stream.of(new StepMail(Kind.RECEIVED, Whom.PERSON)),
                                mails(
                                        somebody,
                                        () -> now.hear(
                                                new Notice.Submitted(somebody, OrganisationKind.OTHER),
                                                clock.instant()))
                                        .stream())
                        .toList());
    }

    /** Of giving somebody another address; nobody is asked to confirm one before the first was. */
    public static List<StepMail> ofAnotherAddress(Registration registration, Person person) {
        if (registration.claimed() != null) {
            return List.of();
        }
        StepMail confirm = new StepMail(Kind.CONFIRM_NEW_ADDRESS, Whom.NEW_ADDRESS);
        return person.addressConfirmed()
                ? List.of(confirm, new StepMail(Kind.ADDRESS_CHANGE_ASKED, Whom.PRESENT_ADDRESS))
                : List.of(confirm);
    }

    private static List<StepMail> mails(String person, Supplier<Decision<Allocation, AllocationEvent>> step) {
        try {
            return step.get().events().stream()
                    .flatMap(event -> mail(event, person).stream())
                    .toList();
        } catch (Rejection refused) {
            return List.of();
        }
    }

    private static Optional<StepMail> mail(AllocationEvent event, String person) {
        return event instanceof AllocationEvent.OfEntry about
                ? kind(about)
                        .map(kind ->
                                new StepMail(kind, about.registrationId().equals(person) ? Whom.PERSON : Whom.NEXT))
                : Optional.empty();
    }

    private static Optional<Kind> kind(AllocationEvent.OfEntry event) {
        if (event instanceof AllocationEvent.Accepted accepted) {
            return Optional.of(accepted.how() == AcceptedHow.PROMOTED ? Kind.PROMOTED : Kind.ACCEPTED);
        }
        if (event instanceof AllocationEvent.Waitlisted) {
            return Optional.of(Kind.WAITLISTED);
        }
        if (event instanceof AllocationEvent.Declined) {
            return Optional.of(Kind.DECLINED);
        }
        return event instanceof AllocationEvent.Left ? Optional.of(Kind.WITHDRAWN) : Optional.empty();
    }
}
