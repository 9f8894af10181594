// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.schedule.model.Claim;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Occurrence.State;
import io.kogge.notification.schedule.usecase.Readers.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes an occurrence's recipients into letters, page by page; after each it notes how far it came, so that whoever takes
 * over goes on there. Done again, it makes none twice. Where the moment depends on where people live, those whose moment is
 * still to come are left to a part of the occurrence, one for each moment.
 */
public final class Materialise {
    private final Occurrences occurrences;
    private final Readers readers;
    private final LetterQueue letters;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final Lease lease;

    /** The clock is the domain's. */
    public Materialise(
            Occurrences occurrences,
            Readers readers,
            LetterQueue letters,
            OfficeCalendar calendar,
            Clock clock,
            Lease lease) {
        this.occurrences = occurrences;
        this.readers = readers;
        this.letters = letters;
        this.calendar = calendar;
        this.clock = clock;
        this.lease = lease;
    }

    /**
     * How long somebody who works on an occurrence may be silent before another takes over.
     *
     * @param clock the system's
     */
    public record Lease(Clock clock, Duration length) {
        Instant now() {
            return clock.instant();
        }
    }

    /** Goes on where it was left; a stop leaves the rest to another instance. */
    Mono<Void> run(Claim claim, BooleanSupplier stopping) {
        String only = claim.occurrence().reach().registrationId();
        return only == null ? runForMany(claim, stopping) : runForOne(claim, only);
    }

    /** Runs one again from the first person to the last. */
    Mono<Void> runAgain(Occurrence occurrence) {
        return whole(occurrence)
                .flatMapMany(whole -> readers.after(occurrence, "")
                        .concatMap(page -> queue(whole, page.readers(), reader -> true), 1))
                .then();
    }

    private Mono<Void> runForMany(Claim claim, BooleanSupplier stopping) {
        Occurrence occurrence = claim.occurrence();
        return whole(occurrence)
                .zipWith(isLast(occurrence))
                .flatMap(found -> readers.after(occurrence, claim.cursor())
                        .concatMap(page -> page(claim, found.getT1(), found.getT2(), page, stopping), 1)
                        .takeUntil(goesOn -> !goesOn)
                        .last(true))
                .flatMap(whole -> whole ? occurrences.finish(claim) : Mono.empty())
                .then(Mono.defer(() -> holdIfPaused(occurrence)));
    }

    /** What was just queued when staff paused it waits with the others. */
    private Mono<Void> holdIfPaused(Occurrence occurrence) {
        return occurrences
                .find(occurrence.id())
                .filter(now -> now.state() == State.PAUSED)
                .flatMap(letters::hold);
    }

    /** Whether the next page may follow; where another took over, or a stop came, it may not. */
    private Mono<Boolean> page(Claim claim, Occurrence whole, boolean last, Page page, BooleanSupplier stopping) {
        Mono<Void> written = write(claim.occurrence(), whole, last, page.readers());
        if (!page.more()) {
            return written.thenReturn(true);
        }
        return written.then(Mono.defer(() -> {
            boolean stop = stopping.getAsBoolean();
            return occurrences
                    .advance(claim, page.last(), lease.now(), stop ? Duration.ZERO : lease.length())
                    .map(held -> held && !stop);
        }));
    }

    /** The last part takes everybody along whose moment is past, in case somebody moved to another zone meanwhile. */
    private Mono<Void> write(Occurrence occurrence, Occurrence whole, boolean last, List<Addressee> people) {
        if (whole.timing().spread() == null) {
            return queue(whole, people, reader -> true);
        }
        Instant now = clock.instant();
        boolean all = occurrence.reach().parent() == null || last;
        Predicate<Addressee> itsTime = reader -> {
            Instant moment = reader.moment(whole, calendar);
            return all ? !moment.isAfter(now) : moment.equals(occurrence.dueAt());
        };
        Flux<Instant> later = all
                ? Flux.fromStream(() -> people.stream()
                        .filter(reader -> reader.in(whole))
                        .map(reader -> reader.moment(whole, calendar))
                        .filter(moment -> moment.isAfter(now))
                        .distinct())
                : Flux.empty();
        return later.concatMap(moment -> occurrences.plan(whole.part(moment), now))
                .then(Mono.defer(() -> queue(whole, people, itsTime)));
    }

    private Mono<Void> runForOne(Claim claim, String registrationId) {
        Occurrence occurrence = claim.occurrence();
        return whole(occurrence)
                .flatMap(whole -> readers.one(whole, registrationId)
                        .filter(reader -> reader.in(whole))
                        .map(List::of)
                        .defaultIfEmpty(List.of())
                        .flatMap(people -> people.isEmpty()
                                ? occurrences.giveUp(claim, DropReason.NOBODY)
                                : write(occurrence, whole, true, people)
                                        .then(Mono.defer(() -> occurrences.finish(claim)))));
    }

    /** The occurrence that a part belongs to; itself, if it is none. */
    private Mono<Occurrence> whole(Occurrence occurrence) {
        String parent = occurrence.reach().parent();
        return parent == null ? Mono.just(occurrence) : occurrences.find(parent).defaultIfEmpty(occurrence);
    }

    private Mono<Boolean> isLast(Occurrence occurrence) {
        String parent = occurrence.reach().parent();
        return parent == null
                ? Mono.just(false)
                : occurrences
                        .withParts(occurrence.missionId())
                        .filter(other -> parent.equals(other.reach().parent()))
                        .all(other -> !other.pending());
    }

    private Mono<Void> queue(Occurrence whole, List<Addressee> people, Predicate<Addressee> these) {
        List<Letter> wanted = people.stream()
                // who did not come gets a letter, too: it does not go out, and says why
                .filter(reader -> (reader.in(whole) || reader.missed(whole)) && these.test(reader))
                .map(reader -> whole.letter(reader.participant()))
                .toList();
        return wanted.isEmpty() ? Mono.empty() : letters.queue(wanted);
    }
}
