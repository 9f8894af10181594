// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.export;

import io.kogge.sheet.write.Column;
import io.kogge.sheet.write.Table;
import java.time.LocalDate;
import java.util.List;

/** A row of an office's list of activities. */
record MadeRow(
        String code, String title, String city, String country, LocalDate day, int people, String theme, String note) {
    static final List<String> HEADINGS =
            List.of("Code", "Titel", "Plaats", "Land", "Datum", "Mensen", "Thema", "Notitie");

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final int DAYS = 1460;

    static MadeRow of(int number) {
        return new MadeRow(
                "%07d".formatted(number),
                "Bezoek " + number + " aan de haven en het stadhuis",
                "Stad " + number % 997,
                "Duitsland",
                FIRST.plusDays(number % DAYS),
                number % 40,
                "Waterstof",
                "Afspraak over <stage> & opleiding, vervolg in week " + number % 52);
    }

    static Table<MadeRow> table() {
        return new Table<>(
                "Activiteiten",
                List.of(
                        Column.text(HEADINGS.get(0), MadeRow::code),
                        Column.text(HEADINGS.get(1), MadeRow::title),
                        Column.text(HEADINGS.get(2), MadeRow::city),
                        Column.text(HEADINGS.get(3), MadeRow::country),
                        Column.day(HEADINGS.get(4), MadeRow::day),
                        Column.number(HEADINGS.get(5), MadeRow::people),
                        Column.text(HEADINGS.get(6), MadeRow::theme),
                        Column.text(HEADINGS.get(7), MadeRow::note)));
    }
}
