// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.mission.partners.model.Office;
import reactor.core.publisher.Mono;

/** What staff do with the list of representative offices. */
public final class OfficeCommands {
    private final Aggregates<Office, Void> offices;

    /** Over their storage. */
    public OfficeCommands(Aggregates<Office, Void> offices) {
        this.offices = offices;
    }

    /** Enters an office under the id that it has; the same again is answered the same. */
    public Mono<Stored<Office>> enter(Office office, Actor actor) {
        return offices.create(office.id(), Command.creating(office.id(), actor, office), Decision.of(office));
    }

    /** Says otherwise what it is. */
    public Mono<Stored<Office>> edit(long version, Office office, Actor actor) {
        return offices.change(office.id(), version, Command.by(actor), before -> before.edit(office));
    }

    /** Takes it off the list. */
    public Mono<Stored<Office>> remove(String id, long version, Actor actor) {
        return offices.change(id, version, Command.by(actor), Office::remove);
    }
}
