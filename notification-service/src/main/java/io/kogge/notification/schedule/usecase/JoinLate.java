// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.LateJoiners;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.schedule.model.DueOccurrences;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Occurrence.State;
import io.kogge.notification.schedule.model.Occurrence.Task;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives people what went out to everybody before they joined, where the rule wants that; else notes that it came before. */
public final class JoinLate {
    private final Occurrences occurrences;
    private final Readers readers;
    private final LetterQueue letters;
    private final OfficeCalendar calendar;
    private final Clock clock;

    /** The clock is the domain's. */
    public JoinLate(
            Occurrences occurrences, Readers readers, LetterQueue letters, OfficeCalendar calendar, Clock clock) {
        this.occurrences = occurrences;
        this.readers = readers;
        this.letters = letters;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What somebody may have missed, of what the mission has begun. */
    private record Late(Addressee reader, List<Occurrence> missed) {}

    /** What becomes of it: letters that go, notes of what came before, and what waits until it is let go. */
    private record Given(List<Letter> sent, List<Letter> noted, Map<Occurrence, List<Addressee>> paused) {
        static Given nothing() {
            return new Given(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        }
    }

    /** Looks at what the mission has begun; what begins after this finds these people, who are on it, by itself. */
    public Mono<Void> join(String missionId, List<Participant> people) {
        return occurrences
                .ofMission(missionId)
                .filter(occurrence -> occurrence.begun() && occurrence.task() == Task.WRITE)
                .filter(occurrence -> people.stream().anyMatch(each -> each.in(occurrence.audience())))
                .collectList()
                .filter(begun -> !begun.isEmpty())
                .flatMap(begun -> readers.of(people, begun.stream().anyMatch(Addressee::needContacts))
                        .flatMap(all -> planParts(begun, all).then(Mono.defer(() -> give(missed(begun, all))))));
    }

    /** Where its moment depends on where people live, and for some of them is still to come. */
    private Mono<Void> planParts(List<Occurrence> begun, List<Addressee> people) {
        Instant now = clock.instant();
        return Flux.fromIterable(begun)
                .filter(occurrence -> occurrence.state() != State.PAUSED)
                .concatMap(occurrence -> Flux.fromStream(people.stream()
                                .filter(reader -> reader.in(occurrence))
                                .map(reader -> reader.moment(occurrence, calendar))
                                .filter(moment -> moment.isAfter(now))
                                .distinct())
                        .concatMap(moment -> occurrences.plan(occurrence.part(moment), now)))
                .then();
    }

    private List<Late> missed(List<Occurrence> begun, List<Addressee> people) {
        return people.stream()
                .map(reader -> new Late(
                        reader,
                        begun.stream()
                                .filter(occurrence -> missed(occurrence, reader))
                                .toList()))
                .toList();
    }

    /** Whether it is for the person, whose moment for it is past. */
    private boolean missed(Occurrence occurrence, Addressee reader) {
        return reader.in(occurrence)
                && (occurrence.state() == State.PAUSED
                        || !reader.moment(occurrence, calendar).isAfter(clock.instant()));
    }

    private Mono<Void> give(List<Late> people) {
        Given given = Given.nothing();
        people.forEach(late -> decide(late, given));
        return queue(given.sent())
                .then(Mono.defer(() -> given.noted().isEmpty() ? Mono.empty() : letters.joinedLate(given.noted())))
                .thenMany(Flux.fromIterable(given.paused().entrySet())
                        .concatMap(each -> whenReleased(each.getKey(), each.getValue())))
                .then();
    }

    private void decide(Late late, Given given) {
        List<Occurrence> wanted = late.missed().stream()
                .filter(one -> one.state() != State.PAUSED && wanted(one))
                .toList();
        DueOccurrences together = new DueOccurrences(wanted);
        for (Occurrence occurrence : late.missed()) {
            if (occurrence.state() == State.PAUSED) {
                given.paused()
                        .computeIfAbsent(occurrence, fresh -> new ArrayList<>())
                        .add(late.reader());
            } else if (wanted.contains(occurrence) && goesOut(occurrence, together)) {
                given.sent().add(letter(occurrence, late.reader()));
            } else if (noted(occurrence)) {
                given.noted().add(occurrence.letter(late.reader().participant()));
            }
        }
    }

    private boolean goesOut(Occurrence occurrence, DueOccurrences together) {
        return together.dropReason(occurrence, clock.instant())
                .filter(reason -> reason != DropReason.TOO_LATE || occurrence.lateJoiners() != LateJoiners.SEND_NOW)
                .isEmpty();
    }

    /** Who joins while it is paused gets it with those that are left; where it was just let go, at once. */
    private Mono<Void> whenReleased(Occurrence paused, List<Addressee> people) {
        String first = people.stream()
                .map(each -> each.participant().registrationId())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return occurrences
                .rewind(paused.id(), first)
                .then(Mono.defer(() -> occurrences.find(paused.id())))
                .filter(now -> now.begun() && now.state() != State.PAUSED)
                .flatMap(now ->
                        queue(people.stream().map(each -> letter(now, each)).toList()));
    }

    private Mono<Void> queue(List<Letter> these) {
        return these.isEmpty() ? Mono.empty() : letters.queue(these);
    }

    /** Who gets it once it has gone out to all others joined late. */
    private static Letter letter(Occurrence occurrence, Addressee reader) {
        Letter letter = occurrence.letter(reader.participant());
        return occurrence.state() == State.DONE ? letter.toLateJoiner() : letter;
    }

    /** Who is just being written to is not late, whatever the rule says of those who are. */
    private static boolean wanted(Occurrence occurrence) {
        return occurrence.lateJoiners() != LateJoiners.SKIP || occurrence.state() == State.MATERIALISING;
    }

    /** New dates are in whatever the person reads from now on. */
    private static boolean noted(Occurrence occurrence) {
        return occurrence.state() == State.DONE
                && occurrence.template() != MessageKind.MOVED
                && occurrence.template() != MessageKind.MISSION_CHANGED;
    }
}
