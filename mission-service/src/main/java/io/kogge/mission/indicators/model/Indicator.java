// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.model;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.text.Texts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A figure that the office keeps by hand.
 *
 * @param id a short word of the office's own
 * @param about what it says of itself
 * @param values in the order of their periods, one each
 * @param dropped whether it is out of the review; its values are kept
 */
public record Indicator(String id, IndicatorAbout about, List<IndicatorValue> values, boolean dropped) {
    /** Most values. */
    public static final int MOST_VALUES = 200;

    /** Puts the values in order; of two for one period the later one counts. */
    public Indicator {
        values = ordered(values).values().stream().toList();
    }

    /** Its name for a reader of this language. */
    public Texts.Text name(String language) {
        return about.names().in(language).orElseGet(() -> new Texts.Text(Texts.PLAIN, id));
    }

    /** A new one. */
    public static Decision<Indicator, Void> create(String id, IndicatorAbout about, Collection<IndicatorValue> values) {
        return Decision.of(new Indicator(id, about, List.copyOf(values), false));
    }

    /** Describes it anew. */
    public Decision<Indicator, Void> describe(IndicatorAbout wanted) {
        return to(new Indicator(id, wanted, values, false));
    }

    /** Makes it just like this. */
    public Decision<Indicator, Void> replace(IndicatorAbout wanted, List<IndicatorValue> wantedValues) {
        return to(new Indicator(id, wanted, wantedValues, false));
    }

    /** Sets these values; those of other periods stay. */
    public Decision<Indicator, Void> set(Collection<IndicatorValue> some) {
        return to(with(about, some));
    }

    /** Takes over what another office's file says of it; what that leaves out stays. */
    public Decision<Indicator, Void> merge(IndicatorAbout other, Collection<IndicatorValue> some) {
        return to(with(about.with(other), some));
    }

    /** Takes a value away. */
    public Decision<Indicator, Void> clear(IndicatorPeriod period) {
        return to(new Indicator(
                id,
                about,
                values.stream().filter(value -> !value.period().equals(period)).toList(),
                dropped));
    }

    /** Takes it out of the review. */
    public Decision<Indicator, Void> drop() {
        return to(new Indicator(id, about, values, true));
    }

    /** The latest value. */
    public Optional<IndicatorValue> latest() {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** All its values, for a reader; see {@link Figure#of}. */
    public Figure figure(Locale locale, String reader) {
        return Figure.of(this, locale, reader);
    }

    /** What it says about these days. */
    public IndicatorReading reading(LocalDate from, LocalDate to) {
        return new IndicatorReading(
                this,
                values.stream()
                        .filter(value -> value.period().last().isBefore(from))
                        .reduce((earlier, later) -> later),
                values.stream()
                        .filter(value -> !value.period().first().isBefore(from)
                                && !value.period().last().isAfter(to))
                        .toList());
    }

    /** Whether there is room for these values, too. */
    public boolean holds(Collection<IndicatorValue> some) {
        return all(some).size() <= MOST_VALUES;
    }

    private Map<IndicatorPeriod, IndicatorValue> all(Collection<IndicatorValue> some) {
        Map<IndicatorPeriod, IndicatorValue> all = ordered(values);
        some.forEach(value -> all.put(value.period(), value));
        return all;
    }

    private Indicator with(IndicatorAbout wanted, Collection<IndicatorValue> some) {
        if (!holds(some)) {
            throw new Rejection.Conflict("too-many-values");
        }
        return new Indicator(id, wanted, List.copyOf(all(some).values()), false);
    }

    private Decision<Indicator, Void> to(Indicator changed) {
        return changed.equals(this) ? Decision.unchanged(this) : Decision.of(changed);
    }

    private static Map<IndicatorPeriod, IndicatorValue> ordered(Collection<IndicatorValue> values) {
        Map<IndicatorPeriod, IndicatorValue> ordered = new TreeMap<>();
        values.forEach(value -> ordered.put(value.period(), value));
        return ordered;
    }
}
