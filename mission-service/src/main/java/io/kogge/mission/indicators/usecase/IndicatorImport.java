// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.mission.indicators.model.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes over indicators from a file, one after the other; doing it twice changes nothing. Whether there is room for all of
 * it is seen before the first is written, so that nobody is left with half a file.
 */
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

    /**
     * Takes these over: values that a file does not name stay, and so does what it says nothing about. A rejection with a fault
     * {@code no-room-for-indicator} or {@code no-room-for-values} for each for which there is no room; then none is taken.
     */
    public Mono<List<Result>> take(List<IndicatorWish> wishes, Actor actor) {
        return faults(wishes)
                .collectList()
                .flatMap(faults ->
                        faults.isEmpty() ? written(wishes, actor) : Mono.error(new Rejection.Invalid(faults)));
    }

    private Flux<Fault> faults(List<IndicatorWish> wishes) {
        return indicators.all().collectMap(Stored::id, Stored::state).flatMapIterable(kept -> {
            List<Fault> faults = new ArrayList<>();
            int room = Indicators.MOST - kept.size();
            for (int at = 0; at < wishes.size(); at++) {
                IndicatorWish wish = wishes.get(at);
                Indicator known = kept.get(wish.id());
                room -= known == null ? 1 : 0;
                if (known == null && room < 0) {
                    faults.add(fault(at, wish, "no-room-for-indicator", Indicators.MOST));
                } else if (known != null && !known.holds(wish.values())) {
                    faults.add(fault(at, wish, "no-room-for-values", Indicator.MOST_VALUES));
                }
            }
            return faults;
        });
    }

    private static Fault fault(int at, IndicatorWish wish, String code, int most) {
        return new Fault("items[" + at + "]", code, Map.of("id", wish.id(), "max", most));
    }

    private Mono<List<Result>> written(List<IndicatorWish> wishes, Actor actor) {
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
