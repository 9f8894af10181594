// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.mission.indicators.model.Indicator;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes over indicators from a file, one after the other; doing it twice changes nothing. */
public final class IndicatorImport {
    private final Indicators indicators;
    private final IndicatorCommands commands;

    /** Over the use cases. */
    public IndicatorImport(Indicators indicators, IndicatorCommands commands) {
        this.indicators = indicators;
        this.commands = commands;
    }

    /** What became of an indicator of the file. */
    public enum Outcome {
        /** There was none of this id. */
        NEW,
        /** Something in it is new. */
        CHANGED,
        /** All was known. */
        SAME
    }

    /** What became of one indicator. */
    public record Result(String id, Outcome outcome) {}

    /** Takes these over: values that a file does not name stay, and so does what it says nothing about. */
    public Mono<List<Result>> take(List<IndicatorWish> wishes, Actor actor) {
        return Flux.fromIterable(wishes)
                .concatMap(wish -> indicators
                        .find(wish.id())
                        .flatMap(kept -> commands.merge(wish, actor).map(now -> changed(kept, now)))
                        .switchIfEmpty(Mono.defer(
                                () -> commands.create(wish, actor).map(made -> new Result(wish.id(), Outcome.NEW)))))
                .collectList();
    }

    private static Result changed(Stored<Indicator> before, Stored<Indicator> now) {
        return new Result(now.id(), before.version() == now.version() ? Outcome.SAME : Outcome.CHANGED);
    }
}
