// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.mission.views.model.SavedView;
import io.kogge.mission.views.model.Shelf;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** What staff do with their saved views: each changes the own ones alone. */
public final class ViewCommands {
    private final Aggregates<Shelf, Void> shelves;

    /** Over the aggregates. */
    public ViewCommands(Aggregates<Shelf, Void> shelves) {
        this.shelves = shelves;
    }

    /** Saves a new view; its list opens with it where that is wished. */
    public Mono<OpenView> save(SavedView view, boolean usual, Actor staff) {
        return own(staff, shelf -> shelf.save(view, usual)).map(shelf -> OpenView.of(view, shelf, shelf.state()));
    }

    /** Calls an own view otherwise, shares it or no longer. */
    public Mono<OpenView> change(OpenView open, long version, String name, boolean shared, boolean usual, Actor staff) {
        SavedView changed = open.view().called(name, shared);
        return shelves.change(staff.id(), version, Command.by(staff), shelf -> shelf.save(changed, usual))
                .map(shelf -> OpenView.of(changed, shelf, shelf.state()));
    }

    /** Throws an own view away; nobody's list opens with it any more. */
    public Mono<Void> remove(OpenView open, long version, Actor staff) {
        return shelves.change(
                        staff.id(),
                        version,
                        Command.by(staff),
                        shelf -> shelf.remove(open.view().id()))
                .then();
    }

    /** Opens a view's list with it, or no longer; also a view that somebody else shared. */
    public Mono<Void> open(OpenView open, boolean usual, Actor staff) {
        return own(staff, shelf -> shelf.open(open.view(), usual)).then();
    }

    private Mono<Stored<Shelf>> own(Actor staff, Function<Shelf, Decision<Shelf, Void>> decide) {
        return shelves.createOrChange(
                staff.id(),
                Command.by(staff),
                existing -> decide.apply(existing.orElseGet(() -> Shelf.empty(staff.id()))));
    }
}
