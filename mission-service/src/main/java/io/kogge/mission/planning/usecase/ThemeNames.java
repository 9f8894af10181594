// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionEvent;
import io.kogge.mission.themes.model.KeptTheme;
import io.kogge.mission.themes.usecase.ThemeCommands;
import io.kogge.mission.themes.usecase.ThemeUse;
import io.kogge.mission.themes.usecase.Themes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells the missions that are not over, and all else that keeps themes, what a theme of theirs is called now. Who planned a mission while the theme was
 * renamed may have stored its old name a moment later, so a theme is looked at again for a while.
 */
public final class ThemeNames {
    private static final Actor ACTOR = Actor.system("theme-renamed");
    private static final Duration LATE_PLANS = Duration.ofMinutes(1);

    private final Aggregates<Mission, MissionEvent> missions;
    private final MissionSearch search;
    private final Themes themes;
    private final ThemeCommands commands;
    private final List<ThemeUse> others;
    private final Clock clock;

    /** The clock is the domain's; the others keep themes too. */
    public ThemeNames(
            Aggregates<Mission, MissionEvent> missions,
            MissionSearch search,
            Themes themes,
            ThemeCommands commands,
            List<ThemeUse> others,
            Clock clock) {
        this.missions = missions;
        this.search = search;
        this.themes = themes;
        this.commands = commands;
        this.others = List.copyOf(others);
        this.clock = clock;
    }

    /**
     * Tells them all. What cannot be told keeps nothing else waiting, and comes again in the next run; this one ends with
     * its error.
     */
    public Mono<Void> run() {
        return themes.renamed().concatMapDelayError(this::tell).then();
    }

    private Mono<Void> tell(Stored<KeptTheme> renamed) {
        KeptTheme kept = renamed.state();
        return search.withTheme(renamed.id())
                .concatMapDelayError(
                        id -> missions.change(id, Command.by(ACTOR), mission -> mission.rename(kept.theme())))
                .thenMany(Flux.fromIterable(others))
                .concatMapDelayError(other -> other.renamed(kept.theme()))
                .then(Mono.defer(() -> done(kept)));
    }

    private Mono<Void> done(KeptTheme kept) {
        Instant renamedAt = Objects.requireNonNull(kept.renamedAt());
        return clock.instant().isBefore(renamedAt.plus(LATE_PLANS))
                ? Mono.empty()
                : commands.told(kept.theme().id(), renamedAt, ACTOR).then();
    }
}
