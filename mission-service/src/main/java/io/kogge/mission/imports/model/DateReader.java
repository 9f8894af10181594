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
    private static final int REMEMBERED = 2000;

    private final Mapping mapping;
    private final int lastYear;
    private final Optional<KnownDate> otherwise;
    private final Lately<String, Reading> lately = new Lately<>(REMEMBERED);

    /** The last year that a date can be in. */
    DateReader(Mapping mapping, int lastYear) {
        this.mapping = mapping;
        this.lastYear = lastYear;
        this.otherwise = Optional.ofNullable(mapping.date()).flatMap(KnownDate::find);
    }

    Optional<KnownDate> read(RowCells cells, Found found) {
        String text = cells.text(ImportField.DATE);
        Optional<KnownDate> date = read(text, cells, found);
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

    private Optional<KnownDate> read(String text, RowCells cells, Found found) {
        Reading reading = reading(text, year(cells));
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
        return cells.dateDoubt() == null
                ? Optional.of(known)
                : chosen(List.of(known), new Doubt(Doubt.Kind.DATE, cells.dateDoubt(), text, List.of("1")), found);
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
        String why = Codes.of(doubtful.why());
        if (doubtful.why() == Reading.Why.YEAR_MISSING) {
            return found.ask(new Doubt(Doubt.Kind.DATE, why, text, List.of())).flatMap(year -> in(year, text, found));
        }
        List<String> options = IntStream.rangeClosed(1, doubtful.candidates().size())
                .mapToObj(Integer::toString)
                .toList();
        return chosen(doubtful.candidates(), new Doubt(Doubt.Kind.DATE, why, text, options), found);
    }

    private static Optional<KnownDate> chosen(List<KnownDate> candidates, Doubt doubt, Found found) {
        Optional<String> answer = found.ask(doubt);
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
        if (year.matches("(19|20)\\d\\d") && reading(text, Integer.valueOf(year)) instanceof Known known) {
            return Optional.of(known.date());
        }
        Optional<KnownDate> said = year.length() > 4 ? KnownDate.find(year) : Optional.empty();
        if (said.isEmpty()) {
            found.unusable();
        }
        return said;
    }

    private @Nullable Integer year(RowCells cells) {
        return cells.year() != null
                ? cells.year()
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
        Reading reading = new DateReader(mapping, Integer.MAX_VALUE).reading(text, year);
        if (reading instanceof Known known) {
            return List.of(known.date());
        }
        return reading instanceof Doubtful doubtful ? doubtful.candidates() : List.of();
    }
}
