// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.DeliveryEvent;
import io.kogge.notification.correspondence.model.Intervention;
import io.kogge.notification.correspondence.usecase.ChangeLetter;
import io.kogge.notification.correspondence.usecase.ChangeLetter.Wish;
import io.kogge.notification.texts.model.TextId;
import io.kogge.notification.texts.model.TextScope;
import io.kogge.notification.timeline.model.Act;
import java.util.List;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** What staff decide on one person's letter. */
public final class DecideOnLetter {
    private final ChangeLetter changeLetter;

    /** Changes letters. */
    public DecideOnLetter(ChangeLetter changeLetter) {
        this.changeLetter = changeLetter;
    }

    /** The same of a letter about this mission; one about another is not found. */
    public Mono<Delivery> decide(String missionId, String letterId, Act act, long version, Actor actor) {
        Wish wish = wish(letterId, act);
        return changeLetter.change(
                letterId,
                (letter, who, now) -> {
                    if (!letter.letter().to().missionId().equals(missionId)) {
                        throw new Rejection.NotFound("delivery");
                    }
                    return seen(letter, version, wish, who, now);
                },
                actor);
    }

    /**
     * Does this to a letter; what it is then. Rejections are {@code delivery-not-found}, a stale version, and what {@link
     * ChangeLetter} says.
     */
    public Mono<Delivery> decide(String letterId, Act act, long version, Actor actor) {
        Wish wish = wish(letterId, act);
        return changeLetter.change(letterId, (letter, who, now) -> seen(letter, version, wish, who, now), actor);
    }

    private static Decision<Delivery, DeliveryEvent> seen(
            Delivery letter, long version, Wish wish, Actor actor, ChangeLetter.Times now) {
        if (letter.version() != version) {
            throw new Rejection.Stale();
        }
        return wish.on(letter, actor, now);
    }

    /** The text that a letter has of its own once staff write one. */
    public static TextId ownText(Delivery letter) {
        return new TextId(
                letter.letter().template(),
                TextScope.message(letter.letter().to().missionId(), letter.id()));
    }

    private static Wish wish(String letterId, Act act) {
        return switch (act) {
            case HOLD -> ChangeLetter.HOLD;
            case RELEASE -> ChangeLetter.RELEASE;
            case LEAVE_OUT -> ChangeLetter.LEAVE_OUT;
            case SEND_NOW -> ChangeLetter.SEND_NOW;
            case OWN_TEXT -> DecideOnLetter::writeOtherwise;
            case COMMON_TEXT -> ChangeLetter.rewrite(null);
            case BRING_BACK ->
                (letter, actor, now) -> {
                    throw new Rejection.Conflict("message-act-not-possible");
                };
        };
    }

    /** It waits meanwhile, or it would go before anybody has written. */
    private static Decision<Delivery, DeliveryEvent> writeOtherwise(
            Delivery letter, Actor actor, ChangeLetter.Times now) {
        Decision<Delivery, DeliveryEvent> rewritten =
                Intervention.rewrite(letter, ownText(letter).toString(), actor);
        Decision<Delivery, DeliveryEvent> held = Intervention.hold(rewritten.state(), actor, now.system());
        List<DeliveryEvent> events = Stream.concat(rewritten.events().stream(), held.events().stream())
                .toList();
        return new Decision<>(held.state(), events);
    }
}
