// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.ActivityEvent;
import io.kogge.mission.themes.model.Theme;
import io.kogge.mission.themes.usecase.ThemeUse;
import reactor.core.publisher.Mono;

/** Tells activities what a theme of theirs is called now. Who was told is not asked for again, so a repeat goes on where it stopped. */
public final class RenamedThemes implements ThemeUse {
    private static final Actor ACTOR = Actor.system("theme-renamed");
    /** Thousands may have the theme; what is written together is published together, and others need connections too. */
    private static final int AT_ONCE = 50;

    private final Aggregates<Activity, ActivityEvent> aggregates;
    private final Activities activities;

    /** Over their storage. */
    public RenamedThemes(Aggregates<Activity, ActivityEvent> aggregates, Activities activities) {
        this.aggregates = aggregates;
        this.activities = activities;
    }

    @Override
    public Mono<Void> renamed(Theme theme) {
        return activities
                .callingOtherwise(theme)
                .flatMapDelayError(
                        id -> aggregates.change(id, Command.by(ACTOR), activity -> activity.rename(theme)),
                        AT_ONCE,
                        AT_ONCE)
                .then();
    }
}
