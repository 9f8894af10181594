// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.model;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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
    public Verdict assess(Delivery delivery, Situation situation) {
        Instant latestUseful = delivery.letter().cause().latestUseful();
        if (latestUseful != null && situation.now().isAfter(latestUseful)) {
            return new Verdict.Skip(SkipReason.TOO_OLD);
        }
        Mission mission = situation.mission();
        Participant participant = situation.participant();
        if (mission == null || participant == null) {
            return situation.erased()
                    ? new Verdict.Skip(SkipReason.NO_CONTACT)
                    : waitOrSkip(delivery, situation, SkipReason.UNKNOWN_REGISTRATION);
        }
        Optional<SkipReason> outdated = Relevance.outdated(delivery, mission, participant, situation);
        if (outdated.isPresent()) {
            return new Verdict.Skip(outdated.get());
        }
        Contact contact = situation.contact();
        if (contact == null || contact.behind(participant)) {
            return situation.erased()
                    ? new Verdict.Skip(SkipReason.NO_CONTACT)
                    : waitOrSkip(delivery, situation, SkipReason.NO_CONTACT);
        }
        Instant notBefore = delivery.progress().notBefore();
        return situation.systemNow().isBefore(notBefore)
                ? new Verdict.Wait(notBefore)
                : new Verdict.Send(mission, participant, contact);
    }

    /** Waits half as long again as it has waited so far. */
    private Verdict waitOrSkip(Delivery delivery, Situation situation, SkipReason reason) {
        Duration age = Duration.between(delivery.queuedAt(), situation.systemNow());
        if (age.compareTo(patience) > 0) {
            return new Verdict.Skip(reason);
        }
        Duration half = age.dividedBy(2);
        Duration pause = half.compareTo(SHORTEST_WAIT) < 0
                ? SHORTEST_WAIT
                : half.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : half;
        return new Verdict.Wait(situation.systemNow().plus(pause));
    }
}
