// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.kernel.command.Command;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.rules.model.Anchor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a registration came, and what that leads to. It may come again, and is the same then.
 *
 * @param eventId what told of it
 * @param correlationId the conversation it belongs to
 * @param told the letter that says so to the person
 * @param joins where it puts the person, who may have missed what went out to the others there; null where it puts them nowhere
 * @param moves whether the person's place is another, and with it what belongs into the calendar
 * @param leaves whether staff may have to hear of it
 * @param fresh moments of the person's that came to be known
 */
public record RegistrationStep(
        String eventId,
        String correlationId,
        Letter told,
        @Nullable PlaceDecision joins,
        boolean moves,
        boolean leaves,
        Set<Anchor> fresh) {

    /** One that is told, and leads to nothing else. */
    public RegistrationStep(String eventId, String correlationId, Letter told) {
        this(eventId, correlationId, told, null, false, false, Set.of());
    }

    /** It puts the person there. */
    public RegistrationStep joining(PlaceDecision place) {
        return new RegistrationStep(eventId, correlationId, told, place, moves, leaves, fresh);
    }

    /** The person's place is another. */
    public RegistrationStep moving() {
        return new RegistrationStep(eventId, correlationId, told, joins, true, leaves, fresh);
    }

    /** The person does not come. */
    public RegistrationStep leaving() {
        return new RegistrationStep(eventId, correlationId, told, joins, moves, true, fresh);
    }

    /** These moments came to be known. */
    public RegistrationStep with(Anchor... moments) {
        return new RegistrationStep(eventId, correlationId, told, joins, moves, leaves, Set.of(moments));
    }

    String registrationId() {
        return told.to().registrationId();
    }

    /** Whether more is to be done than to tell of it. */
    boolean goesOn() {
        return joins != null || moves || leaves || !fresh.isEmpty();
    }

    Command command(String purpose) {
        return Command.causedBy(purpose, eventId, correlationId);
    }
}
