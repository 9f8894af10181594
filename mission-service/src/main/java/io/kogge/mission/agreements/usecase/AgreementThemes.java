// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.model.AgreementEvent;
import io.kogge.mission.themes.model.Theme;
import io.kogge.mission.themes.usecase.ThemeUse;
import reactor.core.publisher.Mono;

/** Tells agreements what a theme of theirs is called now. */
public final class AgreementThemes implements ThemeUse {
    private static final Actor ACTOR = Actor.system("theme-renamed");

    private final Aggregates<Agreement, AgreementEvent> aggregates;
    private final Agreements agreements;

    /** Over their storage. */
    public AgreementThemes(Aggregates<Agreement, AgreementEvent> aggregates, Agreements agreements) {
        this.aggregates = aggregates;
        this.agreements = agreements;
    }

    @Override
    public Mono<Void> renamed(Theme theme) {
        return agreements
                .withTheme(theme.id())
                .concatMapDelayError(
                        id -> aggregates.change(id, Command.by(ACTOR), agreement -> agreement.rename(theme)))
                .then();
    }
}
