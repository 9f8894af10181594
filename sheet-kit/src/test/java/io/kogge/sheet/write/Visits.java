// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.write;

import io.kogge.kernel.date.KnownDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** A table to write in tests: visits that harbours had. */
public final class Visits {
    /** One of them. */
    public record Visit(
            String code,
            String ship,
            @Nullable BigDecimal load,
            @Nullable KnownDate when) {}

    /** What is odd about any cell. */
    static final List<Visit> ODD = List.of(
            new Visit("007", "Kogge \"Adelheid\"; groot", new BigDecimal("1250.5"), KnownDate.parse("2018-09-03")),
            new Visit("=1+1", "西安\nTjalk", null, KnownDate.parse("2018-09")),
            new Visit("-5", "_x0041_ & <b>\u0001", BigDecimal.valueOf(-5), KnownDate.day(LocalDate.of(1614, 4, 1))),
            new Visit("@SUM(A1)", " komma, ", new BigDecimal("12345678901234567890"), null));

    private Visits() {}

    /** The table. */
    public static Table<Visit> table() {
        return table(visit -> {});
    }

    /** The table, where this is told of each row that is written. */
    public static Table<Visit> table(Consumer<Visit> written) {
        return new Table<>(
                "Bezoeken: 2018/2019",
                List.of(
                        Column.text("Code", visit -> {
                            written.accept(visit);
                            return visit.code();
                        }),
                        Column.text("Schip", Visit::ship),
                        Column.number("Lading", Visit::load),
                        Column.known("Wanneer", Visit::when, date -> "ergens in " + date)));
    }

    /** As many as wanted, no two alike. */
    public static Flux<Visit> many(int number) {
        return Flux.range(0, number)
                .map(at -> new Visit(
                        "c" + at,
                        "Schip " + at * 31,
                        BigDecimal.valueOf(at),
                        KnownDate.day(LocalDate.of(2018, 1, 1).plusDays(at % 365))));
    }
}
