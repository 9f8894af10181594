// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.partners.model.ContactPerson;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerEntry;
import io.kogge.mission.partners.model.PartnerEvent;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What staff do with the register of partners. Every change names the version that they saw. */
public final class PartnerCommands {
    private final Aggregates<Partner, PartnerEvent> partners;
    private final Timelines timelines;

    /** Over their storage; the timelines know what refers to a partner. */
    public PartnerCommands(Aggregates<Partner, PartnerEvent> partners, Timelines timelines) {
        this.partners = partners;
        this.timelines = timelines;
    }

    /** Enters a partner under an id that the caller chose; the same again is answered the same. */
    public Mono<Stored<Partner>> enter(String id, PartnerEntry entry, @Nullable String notes, Actor actor) {
        return Mono.defer(
                () -> partners.create(id, Command.creating(id, actor, entry), Partner.enter(id, entry, notes)));
    }

    /** Says otherwise what it is. */
    public Mono<Stored<Partner>> edit(
            String id, long version, PartnerEntry entry, @Nullable String notes, Actor actor) {
        return partners.change(id, version, Command.by(actor), partner -> partner.edit(entry, notes));
    }

    /** Adds a contact, or puts it in place of the one of its id. */
    public Mono<Stored<Partner>> keep(String id, long version, ContactPerson contact, Actor actor) {
        return partners.change(id, version, Command.by(actor), partner -> partner.keep(contact));
    }

    /** Forgets a contact. */
    public Mono<Stored<Partner>> erase(String id, long version, String contactId, Actor actor) {
        return partners.change(id, version, Command.by(actor), partner -> partner.erase(contactId));
    }

    /** Takes it out of the register; a conflict {@code partner-in-use} where something names it as its partner. */
    public Mono<Stored<Partner>> remove(String id, long version, Actor actor) {
        return timelines
                .naming(id)
                .flatMap(naming -> naming > 0
                        ? Mono.error(new Rejection.Conflict("partner-in-use"))
                        : partners.change(id, version, Command.by(actor), Partner::remove));
    }
}
