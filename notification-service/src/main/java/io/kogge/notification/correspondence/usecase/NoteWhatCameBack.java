// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.notification.correspondence.model.CalendarAnswer;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Recipient;
import java.time.Clock;
import reactor.core.publisher.Mono;

/** Notes what came back to the office about a letter that went out. Doing it again changes nothing. */
public final class NoteWhatCameBack {
    private final CorrespondenceStore store;
    private final ChangeLetter letters;
    private final ChangeCorrespondence changing;
    private final Clock clock;

    /** The clock is the domain's. */
    public NoteWhatCameBack(CorrespondenceStore store, ChangeLetter letters, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.changing = new ChangeCorrespondence(store);
        this.clock = clock;
    }

    /**
     * The letter, taken by the mail server before, could not be brought to the recipient: it has bounced, and other services
     * hear so. A rejection {@code delivery-not-found} for a letter that is not known.
     *
     * @param code status code (RFC 3463), or the server's three digits; 5 as first digit is for good, 4 for a while
     * @param words what the other server said, in one short line without addresses; may be empty
     */
    public Mono<Delivery> bounced(String letterId, String code, String words, Command command) {
        return letters.change(
                letterId, letter -> true, command, letter -> letter.cameBack(code, words, clock.instant()));
    }

    /** The recipient's calendar answered; empty where there is no such correspondence. */
    public Mono<Void> answered(Recipient recipient, CalendarAnswer answer, Command command) {
        return changing.change(
                        store.find(recipient.correspondence()), command, state -> Decision.of(state.answered(answer)))
                .then();
    }
}
