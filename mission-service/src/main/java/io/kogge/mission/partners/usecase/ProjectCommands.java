// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.mission.partners.model.Project;
import io.kogge.mission.partners.model.ProjectEntry;
import io.kogge.mission.partners.model.ProjectEvent;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What staff do with the European projects. Their partners are looked up in the register each time. */
public final class ProjectCommands {
    private final Aggregates<Project, ProjectEvent> projects;
    private final PartnerDirectory directory;

    /** Over their storage. */
    public ProjectCommands(Aggregates<Project, ProjectEvent> projects, PartnerDirectory directory) {
        this.projects = projects;
        this.directory = directory;
    }

    /** Enters a project under an id that the caller chose; the same again is answered the same. */
    public Mono<Stored<Project>> enter(String id, ProjectEntry entry, @Nullable String note, Actor actor) {
        // recognised by what was sent, as the register may have grown before it comes again
        return linked(entry)
                .flatMap(found ->
                        projects.create(id, Command.creating(id, actor, entry), Project.enter(id, found, note)));
    }

    /** Says otherwise what it is. */
    public Mono<Stored<Project>> edit(String id, long version, ProjectEntry entry, @Nullable String note, Actor actor) {
        return linked(entry)
                .flatMap(
                        found -> projects.change(id, version, Command.by(actor), project -> project.edit(found, note)));
    }

    /** Takes it out of the register. */
    public Mono<Stored<Project>> remove(String id, long version, Actor actor) {
        return projects.change(id, version, Command.by(actor), Project::remove);
    }

    private Mono<ProjectEntry> linked(ProjectEntry entry) {
        return directory.link(entry.partners()).map(entry::with);
    }
}
