// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.themes.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.themes.model.KeptTheme;
import io.kogge.mission.themes.model.Theme;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What staff do with the list of themes. A theme is recognised by its name, so that the list names nothing twice. */
public final class ThemeCommands {
    private final Aggregates<KeptTheme, Void> aggregates;
    private final Themes themes;
    private final Clock clock;

    /** The clock is the domain's. */
    public ThemeCommands(Aggregates<KeptTheme, Void> aggregates, Themes themes, Clock clock) {
        this.aggregates = aggregates;
        this.themes = themes;
        this.clock = clock;
    }

    /** The theme of this name: the one that is kept, back on the list if it was taken off, or else a new one. */
    public Mono<Stored<KeptTheme>> add(Texts names, Actor actor) {
        return themes.all()
                .collectList()
                .flatMap(all -> all.stream()
                        .filter(kept -> kept.state().theme().sharesANameWith(new Theme(kept.id(), names)))
                        .findFirst()
                        .map(kept -> aggregates.change(kept.id(), Command.by(actor), theme -> theme.offer(true)))
                        .orElseGet(() -> create(names, all, actor)));
    }

    /** Calls a theme otherwise; a conflict {@code theme-exists} if another one is called so. */
    public Mono<Stored<KeptTheme>> rename(String id, long version, Texts names, Actor actor) {
        return aggregates.change(
                id,
                version,
                Command.by(actor),
                // in the database's precision, by which it is recognised once the missions know
                theme -> theme.rename(names, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Takes a theme off the list: missions that have it keep it, and nobody can choose it for others. */
    public Mono<Stored<KeptTheme>> remove(String id, long version, Actor actor) {
        return aggregates.change(id, version, Command.by(actor), theme -> theme.offer(false));
    }

    /** The missions know what it is called since this renaming. */
    public Mono<Stored<KeptTheme>> told(String id, Instant renaming, Actor actor) {
        return aggregates.change(id, Command.by(actor), theme -> theme.told(renaming));
    }

    private Mono<Stored<KeptTheme>> create(Texts names, List<Stored<KeptTheme>> all, Actor actor) {
        if (all.size() >= Themes.MOST) {
            return Mono.error(new Rejection.Conflict("too-many-themes"));
        }
        String id = UUID.randomUUID().toString();
        return aggregates.create(id, Command.by(actor), KeptTheme.add(id, names));
    }
}
