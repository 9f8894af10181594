// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.indicators.model.Indicator;
import io.kogge.mission.indicators.model.IndicatorAbout;
import io.kogge.mission.indicators.model.IndicatorPeriod;
import io.kogge.mission.indicators.model.IndicatorValue;
import java.util.Collection;
import reactor.core.publisher.Mono;

/** What staff do with indicators. */
public final class IndicatorCommands {
    private final Aggregates<Indicator, Void> aggregates;
    private final Indicators indicators;

    /** Over their storage. */
    public IndicatorCommands(Aggregates<Indicator, Void> aggregates, Indicators indicators) {
        this.aggregates = aggregates;
        this.indicators = indicators;
    }

    /** A new one; a conflict {@code indicator-exists} if its id is taken. */
    public Mono<Stored<Indicator>> create(IndicatorWish wish, Actor actor) {
        return indicators
                .all()
                .count()
                .filter(kept -> kept < Indicators.MOST)
                .switchIfEmpty(Mono.error(() -> new Rejection.Conflict("too-many-indicators")))
                .flatMap(kept -> aggregates.create(
                        wish.id(), Command.by(actor), Indicator.create(wish.id(), wish.about(), wish.values())));
    }

    /** Makes it just like this, and puts it back into the review if it was dropped. */
    public Mono<Stored<Indicator>> replace(IndicatorWish wish, long version, Actor actor) {
        return aggregates.change(
                wish.id(), version, Command.by(actor), kept -> kept.replace(wish.about(), wish.values()));
    }

    /** Describes it anew; its values stay. */
    public Mono<Stored<Indicator>> describe(String id, long version, IndicatorAbout about, Actor actor) {
        return aggregates.change(id, version, Command.by(actor), kept -> kept.describe(about));
    }

    /** Sets these values; those of other periods stay. */
    public Mono<Stored<Indicator>> set(String id, Collection<IndicatorValue> values, Actor actor) {
        return aggregates.change(id, Command.by(actor), kept -> kept.set(values));
    }

    /** Takes a value away. */
    public Mono<Stored<Indicator>> clear(String id, IndicatorPeriod period, Actor actor) {
        return aggregates.change(id, Command.by(actor), kept -> kept.clear(period));
    }

    /** Takes it out of the review; its values are kept. */
    public Mono<Stored<Indicator>> drop(String id, long version, Actor actor) {
        return aggregates.change(id, version, Command.by(actor), Indicator::drop);
    }

    /** Takes over what a file says of it; makes it where there is none. */
    Mono<Stored<Indicator>> merge(IndicatorWish wish, Actor actor) {
        return aggregates.change(wish.id(), Command.by(actor), kept -> kept.merge(wish.about(), wish.values()));
    }
}
