// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.mission.advisories.model.Advice;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.model.AdvisoryChange;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import reactor.core.publisher.Mono;

/** What staff do with advisories. Every change names the version that they saw. */
public final class AdvisoryCommands {
    private final Aggregates<Advisory, AdvisoryChange> advisories;
    private final Clock clock;
    private final ZoneId office;

    /** The clock is the domain's, the zone that of the office's calendar. */
    public AdvisoryCommands(Aggregates<Advisory, AdvisoryChange> advisories, Clock clock, ZoneId office) {
        this.advisories = advisories;
        this.clock = clock;
        this.office = office;
    }

    /** Enters one under an id that the caller chose; the same again is answered the same. */
    public Mono<Stored<Advisory>> give(String id, Advice advice, Actor actor) {
        // its own text leaves out what somebody wrote
        Object content = List.of(advice, advice.effect(), advice.source(), advice.givenBy());
        return advisories.create(id, Command.creating(id, actor, content), Advisory.give(id, advice));
    }

    /** Changes what one says. */
    public Mono<Stored<Advisory>> change(String id, long version, Advice advice, Actor actor) {
        return advisories.change(
                id, version, Command.by(actor), advisory -> advisory.change(advice, actor.id(), version));
    }

    /** Lifts one, since this day. */
    public Mono<Stored<Advisory>> lift(String id, long version, LocalDate day, Actor actor) {
        LocalDate today = LocalDate.now(clock.withZone(office));
        return advisories.change(
                id, version, Command.by(actor), advisory -> advisory.lift(day, today, actor.id(), version));
    }

    /** A colleague agrees that one is no longer of the strictest level. */
    public Mono<Stored<Advisory>> agree(String id, long version, Actor actor) {
        return advisories.change(id, version, Command.by(actor), advisory -> advisory.agree(actor.id()));
    }
}
