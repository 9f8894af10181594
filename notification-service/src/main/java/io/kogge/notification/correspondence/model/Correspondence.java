// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.message.model.CalendarStamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All letters to one recipient about one subject.
 *
 * @param letters in the order in which they go out, which is that of queuing
 * @param folded the calendar entry with the highest sequence that a letter carried which is not kept any more, or null
 * @param answer what the recipient's calendar answered last, or null
 */
public record Correspondence(
        Recipient to,
        List<Delivery> letters,
        @Nullable CalendarStamp folded,
        @Nullable CalendarAnswer answer) {

    /** What happened to one of its letters. */
    public record Event(Delivery letter, DeliveryEvent what) {}

    /** Gives each letter its position. */
    public Correspondence {
        List<Delivery> given = List.copyOf(letters);
        letters = IntStream.range(0, given.size())
                .mapToObj(position -> given.get(position).at(position))
                .toList();
    }

    /** The letter whose turn it is: those behind it wait for it, and one that staff hold is passed over. */
    public Optional<Delivery> next() {
        return letters.stream().filter(Delivery::waiting).findFirst();
    }

    /** When the next letter may be tried (system time); empty where none waits. */
    public Optional<Instant> dueAt() {
        return next().map(letter -> letter.progress().notBefore());
    }

    /** The letter of this id. */
    public Optional<Delivery> letter(String id) {
        return letters.stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

    /** One more letter behind all others; nothing where it is there already. */
    public Decision<Correspondence, Event> add(Decision<Delivery, DeliveryEvent> fresh) {
        Delivery letter = fresh.state();
        if (letter(letter.id()).isPresent()) {
            return Decision.unchanged(this);
        }
        List<Delivery> more = new ArrayList<>(letters);
        more.add(letter);
        return decided(more, letter, fresh.events());
    }

    /** Several more, in this order. */
    public Decision<Correspondence, Event> addAll(List<Decision<Delivery, DeliveryEvent>> fresh) {
        Correspondence state = this;
        List<Event> events = new ArrayList<>();
        for (Decision<Delivery, DeliveryEvent> each : fresh) {
            Decision<Correspondence, Event> added = state.add(each);
            state = added.state();
            events.addAll(added.events());
        }
        return new Decision<>(state, events);
    }

    /** Decides on one letter; a rejection {@code delivery-not-found} where it is not here. */
    public Decision<Correspondence, Event> change(
            String letterId, Function<Delivery, Decision<Delivery, DeliveryEvent>> decide) {
        Delivery letter = letter(letterId).orElseThrow(() -> new Rejection.NotFound("delivery"));
        Decision<Delivery, DeliveryEvent> decided = decide.apply(letter);
        if (decided.events().isEmpty() && decided.state().equals(letter)) {
            return Decision.unchanged(this);
        }
        return decided(
                letters.stream()
                        .map(each -> each == letter ? decided.state() : each)
                        .toList(),
                decided.state(),
                decided.events());
    }

    /** The recipient's calendar answered to an entry; an answer that was given before the one that is known says nothing. */
    public Correspondence answered(CalendarAnswer given) {
        return answer != null && answer.at().isAfter(given.at())
                ? this
                : new Correspondence(to, letters, folded, given);
    }

    /**
     * Without letters that have ended and are let go. What they said to the calendar stays, as the sequence of its entry
     * must go on rising.
     */
    public Correspondence without(Predicate<Delivery> letGo) {
        List<Delivery> kept = letters.stream()
                .filter(letter -> letter.open() || !letGo.test(letter))
                .toList();
        CalendarStamp highest = letters.stream()
                .filter(letter -> !kept.contains(letter) && letter.mayHaveArrived())
                .flatMap(letter -> Optional.ofNullable(letter.told()).map(Delivery.Told::calendar).stream())
                .reduce(folded, CalendarStamp::later);
        return new Correspondence(to, kept, highest, answer);
    }

    private Decision<Correspondence, Event> decided(List<Delivery> after, Delivery letter, List<DeliveryEvent> events) {
        return new Decision<>(
                new Correspondence(to, after, folded, answer),
                events.stream().map(event -> new Event(letter, event)).toList());
    }
}
