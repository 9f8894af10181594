// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;

/** The numbers of one period, collected from tallies of whole months and, where it cuts a month, from single happenings. */
public final class Numbers {
    private final Period period;
    private final LocalDate today;
    private final Tally counted = new Tally();
    private final SortedMap<Integer, Long> years = new TreeMap<>();
    private final SortedMap<String, Long> perhaps = new TreeMap<>();
    private long noYear;
    private long noMorePrecise;

    /** What begins after today is planned. */
    public Numbers(Period period, LocalDate today) {
        this.period = period;
        this.today = today;
    }

    /** Whether a tally of these months says nothing certain, so that its happenings have to be looked at one by one. */
    public boolean needsSingle(Months months) {
        return !months.whole()
                && period.place(months.firstDay(), months.lastDay()) != Period.Place.OUTSIDE
                && (period.cuts(months) || months.first().equals(YearMonth.from(today)));
    }

    /** Adds a tally of happenings between these months. */
    public void add(Months months, Tally tally) {
        switch (period.place(months.firstDay(), months.lastDay())) {
            case OUTSIDE -> {}
            case PERHAPS -> perhaps.merge(months.span(), tally.total(), Long::sum);
            case WITHIN -> addWithin(months, tally);
        }
    }

    private void addWithin(Months months, Tally tally) {
        if (months.firstDay().isAfter(today)) {
            counted.addTotals(0, tally.total() + tally.planned(), 0);
            return;
        }
        counted.add(tally);
        count(months.firstDay(), months.lastDay(), tally.total());
        noMorePrecise += period.equals(new Period(months.firstDay(), months.lastDay())) ? tally.wholeMonths() : 0;
    }

    /** Adds one happening. */
    public void add(Countable one) {
        LocalDate first = LocalDate.ofEpochDay(one.firstDay());
        LocalDate last = LocalDate.ofEpochDay(one.lastDay());
        boolean stillToCome = one.planned() || first.isAfter(today);
        Period.Place place = period.place(first, last);
        if (place == Period.Place.WITHIN) {
            counted.add(one, stillToCome);
            if (!stillToCome) {
                count(first, last, 1);
                noMorePrecise += first.isBefore(last) && period.equals(new Period(first, last)) ? 1 : 0;
            }
        } else if (place == Period.Place.PERHAPS && !one.planned()) {
            perhaps.merge(Months.of(first, last).span(), 1L, Long::sum);
        }
    }

    private void count(LocalDate first, LocalDate last, long number) {
        if (number > 0 && first.getYear() == last.getYear()) {
            years.merge(first.getYear(), number, Long::sum);
        } else {
            noYear += number;
        }
    }

    /** What it is of. */
    public Period period() {
        return period;
    }

    /** What took place in it for certain, by dimension, and how much is planned. */
    public Tally counted() {
        return counted;
    }

    /** How many of them a year, where the year is known. */
    public SortedMap<Integer, Long> years() {
        return years;
    }

    /** How many of them have no year. */
    public long noYear() {
        return noYear;
    }

    /** How many of them have a date that is no more precise than the period. */
    public long noMorePrecise() {
        return noMorePrecise;
    }

    /** How many others may have taken place in it, by the months between which they did. */
    public SortedMap<String, Long> perhaps() {
        perhaps.values().removeIf(number -> number == 0);
        return perhaps;
    }
}
