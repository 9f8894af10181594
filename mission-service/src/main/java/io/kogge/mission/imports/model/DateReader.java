// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import io.kogge.kernel.date.DateContext;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.date.Reading;
import io.kogge.kernel.date.Reading.Doubtful;
import io.kogge.kernel.date.Reading.Known;
import io.kogge.kernel.date.WrittenDates;
import io.kogge.mission.activities.model.ActivityRules;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads when a row was. Lists say the same dates again and again, so what was read lately is known. */
final class DateReader {
    private static final String AS_MONTH = "1";
    private static final String AS_DAY = "2";
    private static final String OTHER_YEAR = "other-year";

    private final Mapping mapping;
    private final int lastYear;
    private final Optional<KnownDate> otherwise;
    private final Lately<String, Reading> lately = new Lately<>(ActivityReader.REMEMBERED);

    /** The last year that a date can be in. */
    DateReader(Mapping mapping, int lastYear) {
        this.mapping = mapping;
        this.lastYear = lastYear;
        this.otherwise = Optional.ofNullable(mapping.date()).flatMap(KnownDate::find);
    }

    Optional<KnownDate> read(RowCells cells, Found found) {
        String text = cells.text(ImportField.DATE);
        checkYear(cells, found);
        Optional<KnownDate> begin = read(text, cells, found).flatMap(known -> typed(known, text, found));
        Optional<KnownDate> date = cells.text(ImportField.DATE_END).isBlank()
                ? begin
                : begin.flatMap(from -> until(cells.text(ImportField.DATE_END), from, cells, found));
        if (date.filter(known -> known.last().getYear() - known.first().getYear() >= ActivityRules.MOST_YEARS)
                .isPresent()) {
            found.fault(ImportField.DATE, "too-many-years", text);
        }
        if (date.filter(known -> known.first().getYear() < ActivityRules.FIRST_YEAR
                        || known.last().getYear() > lastYear)
                .isPresent()) {
            found.fault(ImportField.DATE, "far-year", text);
        }
        return date;
    }

    /** What may have been typed where a spreadsheet made this day of it. */
    private static Optional<KnownDate> typed(KnownDate known, String text, Found found) {
        if (SerialDays.isNothing(known)) {
            found.fault(ImportField.DATE, "unreadable-date", text);
            return Optional.empty();
        }
        Optional<KnownDate> year = SerialDays.typedYear(known);
        return year.isEmpty()
                ? Optional.of(known)
                : chosen(List.of(year.get()), new Doubt(Doubt.Kind.DATE, SerialDays.DOUBT, text, List.of("1")), found);
    }

    private static void checkYear(RowCells cells, Found found) {
        String said = cells.text(ImportField.YEAR);
        if (!said.isBlank() && cells.year() == null) {
            found.fault(ImportField.YEAR, "unreadable-date", said);
        }
    }

    /** From the one to what the column of the end says. */
    private Optional<KnownDate> until(String text, KnownDate from, RowCells cells, Found found) {
        Reading reading = reading(text, year(cells.year()));
        if (reading instanceof Reading.Unknown) {
            return Optional.of(from);
        }
        if (reading instanceof Reading.Unreadable) {
            found.fault(ImportField.DATE_END, "unreadable-date", text);
            return Optional.empty();
        }
        Optional<KnownDate> end = reading instanceof Doubtful doubtful
                ? doubtful(text, doubtful, found)
                : Optional.of(((Known) reading).date());
        if (end.filter(to -> to.first().isBefore(from.first()) || to.last().isBefore(from.last()))
                .isPresent()) {
            found.fault(ImportField.DATE_END, "ends-before", text);
            return Optional.empty();
        }
        return end.map(to -> new KnownDate(from.from(), to.to()));
    }

    private Optional<KnownDate> read(String text, RowCells cells, Found found) {
        Reading reading = reading(text, year(cells.year()));
        if (reading instanceof Reading.Unknown) {
            return missing(text, cells, found);
        }
        if (reading instanceof Reading.Unreadable) {
            found.fault(ImportField.DATE, "unreadable-date", text);
            return Optional.empty();
        }
        if (reading instanceof Doubtful doubtful) {
            return doubtful(text, doubtful, found);
        }
        KnownDate known = ((Known) reading).date();
        String doubt =
                cells.dateDoubt() != null ? cells.dateDoubt() : isOfAnotherYear(known, cells) ? OTHER_YEAR : null;
        return doubt == null
                ? Optional.of(known)
                : chosen(List.of(known), new Doubt(Doubt.Kind.DATE, doubt, text, List.of("1")), found);
    }

    /** Whether the column of years says another one. */
    private static boolean isOfAnotherYear(KnownDate date, RowCells cells) {
        Integer year = cells.year();
        return year != null
                && !cells.text(ImportField.YEAR).isBlank()
                && (date.last().getYear() < year || date.first().getYear() > year);
    }

    /** A row without a date was in the year above it, or when all were. */
    private Optional<KnownDate> missing(String text, RowCells cells, Found found) {
        Optional<KnownDate> said =
                Optional.ofNullable(cells.year()).map(KnownDate::year).or(() -> otherwise);
        if (said.isEmpty()) {
            found.fault(ImportField.DATE, "missing", text);
        }
        return said;
    }

    private Optional<KnownDate> doubtful(String text, Doubtful doubtful, Found found) {
        if (doubtful.why() == Reading.Why.YEAR_MISSING) {
            return inAYear(text, found);
        }
        if (doubtful.why() == Reading.Why.MONTH_OR_DAY) {
            return monthOrDay(text, doubtful.candidates(), found);
        }
        List<String> options = IntStream.rangeClosed(1, doubtful.candidates().size())
                .mapToObj(Integer::toString)
                .toList();
        return chosen(
                doubtful.candidates(), new Doubt(Doubt.Kind.DATE, Codes.of(doubtful.why()), text, options), found);
    }

    /** "mei-18": as the rest of the column has it, or as somebody says; the year of a day may have to be said, too. */
    private Optional<KnownDate> monthOrDay(String text, List<KnownDate> candidates, Found found) {
        boolean day = mapping.shortDates() == ShortDates.DAYS;
        if (mapping.shortDates() == ShortDates.DOUBTFUL) {
            Doubt doubt =
                    new Doubt(Doubt.Kind.DATE, Codes.of(Reading.Why.MONTH_OR_DAY), text, List.of(AS_MONTH, AS_DAY));
            Optional<String> answer = found.ask(doubt);
            day = answer.filter(AS_DAY::equals).isPresent();
            if (!day && answer.filter(AS_MONTH::equals).isEmpty()) {
                return chosen(candidates, answer, found);
            }
        }
        if (!day) {
            return candidates.stream().findFirst();
        }
        return candidates.size() > 1 ? Optional.of(candidates.get(1)) : inAYear(text, found);
    }

    private Optional<KnownDate> inAYear(String text, Found found) {
        Doubt doubt = new Doubt(Doubt.Kind.DATE, Codes.of(Reading.Why.YEAR_MISSING), text, List.of());
        return found.ask(doubt).flatMap(year -> in(year, text, found));
    }

    private static Optional<KnownDate> chosen(List<KnownDate> candidates, Doubt doubt, Found found) {
        return chosen(candidates, found.ask(doubt), found);
    }

    private static Optional<KnownDate> chosen(List<KnownDate> candidates, Optional<String> answer, Found found) {
        Optional<KnownDate> chosen = answer.filter(one -> one.matches("\\d"))
                .map(one -> Integer.parseInt(one) - 1)
                .filter(at -> at >= 0 && at < candidates.size())
                .map(candidates::get)
                // of one row somebody may say the date itself
                .or(() -> answer.filter(one -> one.length() > 1).flatMap(KnownDate::find));
        if (answer.isPresent() && chosen.isEmpty()) {
            found.unusable();
        }
        return chosen;
    }

    private Optional<KnownDate> in(String year, String text, Found found) {
        if (year.matches("(19|20)\\d\\d")) {
            Reading reading = reading(text, Integer.valueOf(year));
            if (reading instanceof Known known) {
                return Optional.of(known.date());
            }
            if (reading instanceof Doubtful doubtful && doubtful.candidates().size() > 1) {
                // of "mei-18" the day, as the month has its year
                return doubtful.why() == Reading.Why.MONTH_OR_DAY
                        ? Optional.of(doubtful.candidates().get(1))
                        : doubtful(text, doubtful, found);
            }
        }
        Optional<KnownDate> said = year.length() > 4 ? KnownDate.find(year) : Optional.empty();
        if (said.isEmpty()) {
            found.unusable();
        }
        return said;
    }

    private @Nullable Integer year(@Nullable Integer own) {
        return own != null
                ? own
                : otherwise
                        .filter(date -> date.first().getYear() == date.last().getYear())
                        .map(date -> date.first().getYear())
                        .orElse(null);
    }

    private Reading reading(String text, @Nullable Integer year) {
        return lately.get(
                year + " " + text,
                key -> WrittenDates.read(
                        text,
                        new DateContext(year == null ? OptionalInt.empty() : OptionalInt.of(year), mapping.order())));
    }

    /** What these dates may mean, for whoever has to choose. */
    static List<KnownDate> meanings(String text, @Nullable Integer year, Mapping mapping) {
        DateReader reader = new DateReader(mapping, Integer.MAX_VALUE);
        Reading reading = reader.reading(text, reader.year(year));
        if (reading instanceof Known known) {
            return List.of(known.date());
        }
        return reading instanceof Doubtful doubtful ? doubtful.candidates() : List.of();
    }
}
