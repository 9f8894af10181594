// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a message once more when its turn has come. Topics have no order between them, so what it needs may not
 * have arrived yet, such as the address that a registration was changed to: then it waits, but not for ever.
 *
 * @param patience how long a message waits for what it needs (system time since it was queued)
 */
public record Assessment(Duration patience) {
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** What to do with this message now. */
    public Verdict assess(Delivery delivery, SendingSituation situation) {
        Instant latestUseful = delivery.letter().cause().latestUseful();
        if (latestUseful != null && situation.now().isAfter(latestUseful)) {
            return new Verdict.Skip(SkipReason.TOO_OLD);
        }
        Mission mission = situation.mission();
        Participant participant = situation.participant();
        if (mission == null || participant == null) {
            return situation.erased()
                    ? new Verdict.Skip(SkipReason.NO_CONTACT)
                    : waitOrSkip(delivery, situation.systemNow(), SkipReason.UNKNOWN_REGISTRATION);
        }
        Optional<SkipReason> outdated = Relevance.outdated(delivery, mission, participant, situation);
        if (outdated.isPresent()) {
            return new Verdict.Skip(outdated.get());
        }
        Optional<Contact> contact = addressee(delivery, participant, situation.contact());
        if (contact.isEmpty()) {
            return situation.erased()
                    ? new Verdict.Skip(SkipReason.NO_CONTACT)
                    : waitOrSkip(delivery, situation.systemNow(), SkipReason.NO_CONTACT);
        }
        Instant notBefore = delivery.progress().notBefore();
        return situation.systemNow().isBefore(notBefore)
                ? new Verdict.Wait(notBefore)
                : new Verdict.Send(mission, participant, contact.get());
    }

    /** Whom it goes to, once enough is known: the contact may be older than what the message tells. */
    private static Optional<Contact> addressee(Delivery delivery, Participant participant, @Nullable Contact contact) {
        long number = delivery.letter().cause().number();
        if (contact == null) {
            return Optional.empty();
        }
        return switch (delivery.letter().template()) {
            case ADDRESS_CHANGED -> Optional.of(contact).filter(known -> known.linkVersion() >= number);
            case CONFIRM_NEW_ADDRESS -> contact.atNewAddress(number);
            case ADDRESS_CHANGE_ASKED -> contact.atAddressOf(number);
            // the name comes with the confirmation, on a topic of its own
            default ->
                Optional.of(contact)
                        .filter(known ->
                                !participant.confirmed() || !known.name().isEmpty());
        };
    }

    /** Why a letter to somebody who is no participant cannot go now, if so: always where nobody knows how to reach them. */
    public Optional<Turn> hindrance(
            Delivery delivery, @Nullable Contact contact, boolean gone, Instant now, Instant systemNow) {
        Instant latestUseful = delivery.letter().cause().latestUseful();
        if (latestUseful != null && now.isAfter(latestUseful)) {
            return Optional.of(new Turn.Skip(SkipReason.TOO_OLD));
        }
        if (contact == null) {
            return Optional.of(
                    gone || !(waitOrSkip(delivery, systemNow, SkipReason.NO_CONTACT) instanceof Verdict.Wait wait)
                            ? new Turn.Skip(SkipReason.NO_CONTACT)
                            : new Turn.Wait(wait.until()));
        }
        Instant notBefore = delivery.progress().notBefore();
        return systemNow.isBefore(notBefore) ? Optional.of(new Turn.Wait(notBefore)) : Optional.empty();
    }

    /** Waits half as long again as it has waited so far. */
    private Verdict waitOrSkip(Delivery delivery, Instant systemNow, SkipReason reason) {
        Duration age = Duration.between(delivery.queuedAt(), systemNow);
        if (age.compareTo(patience) > 0) {
            return new Verdict.Skip(reason);
        }
        Duration half = age.dividedBy(2);
        Duration pause = half.compareTo(SHORTEST_WAIT) < 0
                ? SHORTEST_WAIT
                : half.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : half;
        return new Verdict.Wait(systemNow.plus(pause));
    }
}
