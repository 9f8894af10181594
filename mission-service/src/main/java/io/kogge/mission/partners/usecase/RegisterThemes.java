// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerEvent;
import io.kogge.mission.partners.model.Project;
import io.kogge.mission.partners.model.ProjectEvent;
import io.kogge.mission.themes.model.Theme;
import io.kogge.mission.themes.usecase.ThemeUse;
import reactor.core.publisher.Mono;

/** Tells partners and projects what a theme of theirs is called now. */
public final class RegisterThemes implements ThemeUse {
    private static final Actor ACTOR = Actor.system("theme-renamed");

    private final Aggregates<Partner, PartnerEvent> partners;
    private final Aggregates<Project, ProjectEvent> projects;
    private final Themed themed;

    /** Over both storages. */
    public RegisterThemes(
            Aggregates<Partner, PartnerEvent> partners, Aggregates<Project, ProjectEvent> projects, Themed themed) {
        this.partners = partners;
        this.projects = projects;
        this.themed = themed;
    }

    @Override
    public Mono<Void> renamed(Theme theme) {
        Mono<Void> inPartners = themed.partners(theme.id())
                .concatMapDelayError(id -> partners.change(id, Command.by(ACTOR), partner -> partner.rename(theme)))
                .then();
        Mono<Void> inProjects = themed.projects(theme.id())
                .concatMapDelayError(id -> projects.change(id, Command.by(ACTOR), project -> project.rename(theme)))
                .then();
        return Mono.whenDelayError(inPartners, inProjects);
    }
}
