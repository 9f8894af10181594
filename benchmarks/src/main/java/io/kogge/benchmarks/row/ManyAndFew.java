// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The same page where there is much to show and where there is little: it is to cost the same.
 *
 * @param many where there is much
 * @param few where there is little
 */
record ManyAndFew(CostedPage many, CostedPage few) {
    static final String MANY = "many";
    static final String FEW = "few";
    static final double MEDIAN = 50;
    static final double NEARLY_ALL = 99;
    /** Of what the page takes where there is little. */
    static final Target ABOUT_AS_LONG = Target.atMost(1.5);

    private static final double MOST_PER_SECOND = 100;
    private static final double SHARE = 0.3;
    private static final double CONSTANT = 1.05;

    /** How often a second both bear to be asked for, once they are warm. */
    double bearable(Bench bench) {
        return Math.min(
                MOST_PER_SECOND,
                SHARE / Math.max(many.page().warmUp(bench, MANY), few.page().warmUp(bench, FEW)));
    }

    /** Both, to be asked for so often a second for so long in each round. */
    Map<String, IntFunction<Answers>> sides(Bench bench, double perSecond, Duration window) {
        Map<String, IntFunction<Answers>> sides = new LinkedHashMap<>();
        sides.put(MANY, round -> many.load(bench, perSecond, window));
        sides.put(FEW, round -> few.load(bench, perSecond, window));
        return sides;
    }

    /** Compares what the database reads for them, in measures whose names begin so. */
    void compareReads(Bench bench, Report report, String prefix) {
        double ofMany = many.page().documentsRead(bench.database());
        double ofFew = few.page().documentsRead(bench.database());
        String what = prefix + "documents read";
        bench.say("%s: %.1f of many, %.1f of few", what, ofMany, ofFew);
        report.compare(
                what + ", many : few", Summary.of(ofFew == 0 ? 1 + ofMany : ofMany / ofFew), Target.atMost(CONSTANT));
        report.measure(what, "a page", MANY, Summary.of(ofMany));
        report.measure(what, "a page", FEW, Summary.of(ofFew));
    }
}
