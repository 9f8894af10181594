// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/**
 * Sides that were measured in turn, so that whatever else the machine does meets all of them. Each round measures every
 * side once; every other round goes through them backwards, so that none is always the one that comes first.
 *
 * @param <S> what one measurement of one side gives
 */
public final class Rounds<S> {
    private final Map<String, List<S>> samples;

    private Rounds(Map<String, List<S>> samples) {
        this.samples = samples;
    }

    /** Measures these sides so many times; each is told the number of the round, from 0. */
    public static <S> Rounds<S> measure(int rounds, Map<String, IntFunction<S>> sides) {
        Map<String, List<S>> samples = new LinkedHashMap<>();
        sides.keySet().forEach(side -> samples.put(side, new ArrayList<>()));
        List<String> order = new ArrayList<>(sides.keySet());
        for (int round = 0; round < rounds; round++) {
            for (String side : order) {
                known(samples, side).add(known(sides, side).apply(round));
            }
            Collections.reverse(order);
        }
        return new Rounds<>(samples);
    }

    /** What one side gave, round by round. */
    public List<S> of(String side) {
        return List.copyOf(known(samples, side));
    }

    /** A value of one side. */
    public Summary summary(String side, ToDoubleFunction<S> value) {
        return Summary.of(of(side).stream().map(value::applyAsDouble).toList());
    }

    /** One side's value divided by the other's, in each round by itself. */
    public Summary ratio(String side, String other, ToDoubleFunction<S> value) {
        List<S> ours = of(side);
        List<S> theirs = of(other);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(value.applyAsDouble(ours.get(round)) / value.applyAsDouble(theirs.get(round)));
        }
        return Summary.of(ratios);
    }

    private static <V> V known(Map<String, V> map, String side) {
        return Objects.requireNonNull(map.get(side), side);
    }
}
