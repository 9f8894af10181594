// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.preferences.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.MissionKind;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.preferences.model.Entries;
import io.kogge.notification.preferences.model.Preferences;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What staff choose for the mails of a mission. */
public final class ChoosePreferences {
    private static final int MOST_OFFERED = 100;

    private final Aggregates<Preferences, Void> preferences;
    private final KeptPreferences kept;
    private final PreferenceBook book;
    private final PreferenceEffects effects;
    private final Audiences audiences;
    private final Clock clock;

    /** The clock is the domain's. */
    public ChoosePreferences(
            Aggregates<Preferences, Void> preferences,
            KeptPreferences kept,
            PreferenceBook book,
            PreferenceEffects effects,
            Audiences audiences,
            Clock clock) {
        this.preferences = preferences;
        this.kept = kept;
        this.book = book;
        this.effects = effects;
        this.audiences = audiences;
        this.clock = clock;
    }

    /**
     * What is chosen for a mission.
     *
     * @param returnDays those that can be chosen
     * @param invited the missions whose return day this one is
     */
    public record Shown(Mission mission, Preferences chosen, List<Mission> returnDays, List<Mission> invited) {}

    /** What is chosen; a rejection {@code mission-not-found}. */
    public Mono<Shown> shown(String missionId) {
        return audiences
                .knownMission(missionId)
                .flatMap(mission -> Mono.zip(
                                chosen(missionId), returnDays(mission).collectList(), invited(missionId))
                        .map(read -> new Shown(mission, read.getT1(), read.getT2(), read.getT3())));
    }

    private Mono<Preferences> chosen(String missionId) {
        return preferences.find(missionId).map(Stored::state).defaultIfEmpty(Preferences.usual(missionId));
    }

    private Flux<Mission> returnDays(Mission mission) {
        return audiences
                .missionsEndingAfter(clock.instant(), MissionKind.RETURN_DAY, MOST_OFFERED)
                .filter(day -> !day.cancelled() && !day.id().equals(mission.id()));
    }

    private Mono<List<Mission>> invited(String missionId) {
        return kept.invitingTo(missionId)
                .map(Preferences::missionId)
                .collectList()
                .flatMap(ids -> audiences
                        .missions(ids)
                        .collectMap(Mission::id)
                        .map(found -> ids.stream()
                                .flatMap(id -> Stream.ofNullable(found.get(id)))
                                .toList()));
    }

    /**
     * Chooses, at the revision that was read, and brings mails in line. Rejects with {@code mission-not-found} and
     * {@code return-day-not-found}.
     */
    public Mono<Preferences> choose(
            String missionId, long revision, Entries entries, @Nullable String returnDay, Actor actor) {
        return audiences
                .knownMission(missionId)
                .then(returnDay == null ? Mono.empty() : known(missionId, returnDay))
                .then(Mono.defer(() -> keep(missionId, revision, entries, returnDay, actor)))
                .flatMap(chosen -> apply(chosen).thenReturn(chosen));
    }

    private Mono<Mission> known(String missionId, String returnDay) {
        return audiences
                .mission(returnDay)
                .filter(day -> day.kind() == MissionKind.RETURN_DAY && !day.id().equals(missionId))
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("return-day")));
    }

    private Mono<Preferences> keep(
            String missionId, long revision, Entries entries, @Nullable String returnDay, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return preferences
                .createOrChange(missionId, Command.by(actor), there -> {
                    Preferences chosen = there.orElseGet(() -> Preferences.usual(missionId));
                    if (chosen.revision() != revision) {
                        throw new Rejection.Stale();
                    }
                    return chosen.choose(entries, returnDay, now);
                })
                .map(Stored::state);
    }

    private Mono<Void> apply(Preferences changed) {
        return book.now().then(Mono.defer(() -> effects.apply(changed.missionId())));
    }
}
