// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.preferences.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.notification.preferences.model.Preferences;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Brings mails and plans in line with what was chosen, in every run until two have passed since: what a crash left undone,
 * and what an instance did by the choice before, as it had not heard of this one.
 */
public final class ApplyChosen {
    private static final Actor ACTOR = Actor.system("preferences-changed");

    private final Aggregates<Preferences, Void> preferences;
    private final KeptPreferences kept;
    private final PreferenceBook book;
    private final PreferenceEffects effects;
    /** Bounded by the number of missions of which anything is chosen. */
    private final Map<String, Instant> before = new ConcurrentHashMap<>();

    /** Runs are to be further apart than what {@link PreferenceBook} says is old. */
    public ApplyChosen(
            Aggregates<Preferences, Void> preferences,
            KeptPreferences kept,
            PreferenceBook book,
            PreferenceEffects effects) {
        this.preferences = preferences;
        this.kept = kept;
        this.book = book;
        this.effects = effects;
    }

    /** One run. */
    public Mono<Void> run() {
        return kept.unapplied()
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMapDelayError(this::apply)
                .then();
    }

    private Mono<Void> apply(Preferences chosen) {
        Instant change = chosen.unapplied();
        if (change == null) {
            return Mono.empty();
        }
        String mission = chosen.missionId();
        boolean again = change.equals(before.put(mission, change));
        return book.now()
                .then(Mono.defer(() -> effects.apply(mission)))
                .then(Mono.defer(() -> again
                        ? preferences
                                .change(mission, Command.by(ACTOR), current -> current.applied(change))
                                .doOnNext(done -> before.remove(mission))
                                .then()
                        : Mono.empty()));
    }
}
