// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.failure.FailureText;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.DeliveryEvent;
import io.kogge.notification.correspondence.model.Trouble;
import io.kogge.notification.correspondence.model.Turn;
import io.kogge.notification.message.model.Mail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is to be done with a correspondence whose turn it is, in one write: letters that are not to be sent end, and an
 * attempt is opened for the first that is. Nothing is asked of anybody here.
 *
 * @param open the letter to hand over once this is written, or null
 * @param lookAt when to look again, where the next letter has to wait for something; else null
 */
record Step(
        Correspondence after,
        List<Correspondence.Event> events,
        @Nullable Open open,
        @Nullable Instant lookAt) {
    private static final Logger LOG = LoggerFactory.getLogger(Step.class);

    /** An attempt that is opened. */
    record Open(String letterId, int attempt, Mail mail) {}

    static Step of(Correspondence before, Facts facts, Instant now) {
        Correspondence state = before;
        List<Correspondence.Event> events = new ArrayList<>();
        for (Optional<Delivery> next = state.next(); next.isPresent(); next = state.next()) {
            Delivery letter = next.get();
            Turn turn;
            Decision<Correspondence, Correspondence.Event> decided;
            try {
                turn = facts.turn(state, letter);
            } catch (RuntimeException e) {
                LOG.error("Delivery {} {}: {}", letter.id(), Trouble.CANNOT_COMPOSE, FailureText.traced(e));
                decided = state.change(letter.id(), each -> each.giveUp(Trouble.CANNOT_COMPOSE, now));
                events.addAll(decided.events());
                state = decided.state();
                continue;
            }
            if (turn instanceof Turn.Wait wait) {
                return new Step(state, events, null, wait.until());
            }
            decided = state.change(letter.id(), each -> decide(each, turn, now));
            events.addAll(decided.events());
            state = decided.state();
            Delivery after = state.letter(letter.id()).orElseThrow();
            if (turn instanceof Turn.Send send && after.waiting()) {
                return new Step(
                        state, events, new Open(letter.id(), after.progress().attempts(), send.mail()), null);
            }
        }
        return new Step(state, events, null, null);
    }

    private static Decision<Delivery, DeliveryEvent> decide(Delivery letter, Turn turn, Instant now) {
        return turn instanceof Turn.Send send
                ? letter.openAttempt(send.told(), now)
                : letter.skip(((Turn.Skip) turn).reason(), now);
    }
}
