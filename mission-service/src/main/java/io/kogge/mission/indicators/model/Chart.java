// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.model;

import java.util.List;

/**
 * An indicator as it is drawn, in the units of an SVG's view box: bars, or a line where there are many values. Years without
 * a value stay empty, and a line stops before them: nothing is made up in between.
 *
 * @param bars one for each value, unless there are many
 * @param lines points of each stretch without a gap, as an SVG's polyline takes them
 * @param dots values at the ends of stretches
 * @param labels texts under and over the values
 * @param baseline where zero is
 */
public record Chart(
        double width,
        double height,
        List<Bar> bars,
        List<String> lines,
        List<Dot> dots,
        List<Label> labels,
        double baseline) {

    /** Takes copies. */
    public Chart {
        bars = List.copyOf(bars);
        lines = List.copyOf(lines);
        dots = List.copyOf(dots);
        labels = List.copyOf(labels);
    }

    /** A rectangle. */
    public record Bar(double x, double y, double width, double height) {}

    /** A point. */
    public record Dot(double x, double y) {}

    /**
     * A text, centred at its place.
     *
     * @param gap whether it names a year without a value
     * @param value whether it says a value; else it names a period
     */
    public record Label(double x, double y, String text, boolean gap, boolean value) {}
}
