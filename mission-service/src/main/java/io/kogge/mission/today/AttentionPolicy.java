// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.today;

import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.model.RegistrationWindow;
import io.kogge.mission.planning.usecase.MissionCard;
import io.kogge.mission.today.Attention.Kind;
import io.kogge.schemas.PagePath;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What waits for staff in a mission: at most one thing of each kind. */
final class AttentionPolicy {
    private static final Duration SOON = Duration.ofDays(7);

    private AttentionPolicy() {}

    static Stream<Attention> of(MissionCard card, Instant now) {
        if (card.mission().state() == MissionState.DRAFT) {
            return Stream.of(draft(card, now));
        }
        if (card.mission().state() != MissionState.ANNOUNCED) {
            return Stream.empty();
        }
        return Stream.of(
                        undecided(card),
                        overfull(card),
                        placesHeld(card, now),
                        placesLeft(card),
                        closingSoon(card, now))
                .flatMap(Optional::stream);
    }

    private static Attention draft(MissionCard card, Instant now) {
        Instant opensAt = card.plan().registration().opensAt();
        Kind kind = opensAt.isBefore(now) ? Kind.DRAFT_LATE : Kind.DRAFT;
        return new Attention(kind, card, 0, opensAt, card.path());
    }

    private static Optional<Attention> undecided(MissionCard card) {
        int toDecide = card.places().toDecide();
        return when(
                toDecide > 0, () -> new Attention(Kind.UNDECIDED, card, toDecide, startsAt(card), delegation(card)));
    }

    private static Optional<Attention> overfull(MissionCard card) {
        int excess = card.excess();
        return when(excess > 0, () -> new Attention(Kind.OVERFULL, card, excess, startsAt(card), delegation(card)));
    }

    private static Optional<Attention> placesHeld(MissionCard card, Instant now) {
        Instant until = card.plan().promotionUntil();
        boolean held = card.free() > 0 && card.places().waiting() > 0 && until.isBefore(now);
        return when(held, () -> new Attention(Kind.PLACES_HELD, card, card.free(), until, delegation(card)));
    }

    private static Optional<Attention> placesLeft(MissionCard card) {
        MissionPlan plan = card.plan();
        boolean left = card.mission().registration() == RegistrationWindow.CLOSED
                && card.free() > 0
                && card.places().waiting() == 0;
        return when(
                left,
                () -> new Attention(
                        Kind.PLACES_LEFT,
                        card,
                        card.free(),
                        plan.registration().closesAt(),
                        card.path() + "/steps/open-registration"));
    }

    private static Optional<Attention> closingSoon(MissionCard card, Instant now) {
        Instant closesAt = card.plan().registration().closesAt();
        boolean soon = card.mission().registration() == RegistrationWindow.OPEN
                && card.free() > 0
                && closesAt.isBefore(now.plus(SOON));
        return when(soon, () -> new Attention(Kind.CLOSING_SOON, card, card.free(), closesAt, card.path()));
    }

    private static Instant startsAt(MissionCard card) {
        return card.plan().startsAt();
    }

    private static String delegation(MissionCard card) {
        return PagePath.DELEGATION + card.id();
    }

    private static Optional<Attention> when(boolean holds, Supplier<Attention> attention) {
        return holds ? Optional.of(attention.get()) : Optional.empty();
    }
}
